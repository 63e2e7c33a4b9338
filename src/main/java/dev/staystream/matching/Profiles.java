package dev.staystream.matching;

import dev.staystream.matching.Street.House;
import dev.staystream.stay.Address;
import dev.staystream.stay.Location;
import java.util.List;
import java.util.stream.Stream;

/** Makes listings ready to be compared. */
final class Profiles {

    private final Lexicon lexicon;

    private final Names names;

    private final Phones phones = new Phones();

    private final Shared<String> postcodes = new Shared<>();

    private final Shared<List<String>> cities = new Shared<>();

    private final Shared<List<House>> houses = new Shared<>();

    Profiles() {
        this.lexicon = Lexicon.shipped();
        this.names = new Names(lexicon, Chains.shipped(lexicon));
    }

    Profile of(Listing listing) {
        List<Name> read = Stream.concat(Stream.of(listing.name()), listing.otherNames().stream())
                .map(names::read)
                .toList();
        String named = read.stream().map(Name::chain).filter(chain -> !chain.isEmpty()).findFirst().orElse("");
        return new Profile(
                listing.id(),
                read,
                listing.location().map(Location::latitude).orElse(Double.NaN),
                listing.location().map(Location::longitude).orElse(Double.NaN),
                listing.address().map(this::street).orElse(Street.UNKNOWN),
                listing.website().map(website -> Site.of(website, lexicon)).orElse(Site.UNKNOWN),
                phones(listing),
                chain(named, listing.brand().map(names::chain).orElse("")),
                listing.stars().orElse(Double.NaN));
    }

    private Street street(Address address) {
        Street street = Street.of(address, lexicon);
        return new Street(
                street.words(),
                houses.of(street.numbers()),
                postcodes.of(street.postcode()),
                cities.of(street.city()),
                street.line());
    }

    private List<Long> phones(Listing listing) {
        return listing.phone()
                .map(phone -> phones.read(phone, listing.address().flatMap(Address::country)))
                .orElseGet(List::of);
    }

    /** What the name says, unless the stated brand says the same more precisely. */
    private static String chain(String named, String stated) {
        return stated.startsWith(named) ? stated : named;
    }
}
