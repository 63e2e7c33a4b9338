package dev.staystream.matching;

import dev.staystream.stay.Address;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The labelled sets that weights are made from and measured with, read where they lie. */
final class Sets {

    /** What the left and the right hotels of Paris are made to lack, so that the weights learn to do without. */
    private static final Map<String, List<String>> LACKS = lacks();

    private final Matcher matcher;

    private final Path data;

    Sets(Matcher matcher, Path data) {
        this.matcher = matcher;
        this.data = data;
    }

    private static Map<String, List<String>> lacks() {
        Map<String, List<String>> lacks = new LinkedHashMap<>();
        lacks.put("all is known", List.of("", ""));
        lacks.put("no coordinates left", List.of("location", ""));
        lacks.put("no coordinates right", List.of("", "location"));
        lacks.put("no coordinates, website, phone", List.of("location website", "website phone"));
        lacks.put("no website, phone", List.of("website", "website phone"));
        lacks.put("names and coordinates only", List.of("address website", "address website phone brand stars"));
        lacks.put("no address, brand right", List.of("", "address brand"));
        return lacks;
    }

    /** The hotels of Paris from two sources, all pairs that come to be compared, by what is left out of them. */
    Map<String, Examples> paris() {
        Path folder = data.resolve("gold-paris-osm-datatourisme");
        List<Listing> lefts = CsvListings.of(CsvTable.read(folder.resolve("a_datatourisme.csv")), "a");
        List<Listing> rights = CsvListings.of(CsvTable.read(folder.resolve("b_osm.csv")), "b");
        Labels labels = parisLabels();
        Map<String, Examples> examples = new LinkedHashMap<>();
        LACKS.forEach((name, lacks) -> examples.put(
                name,
                Examples.blocked(matcher, lacking(lefts, lacks.getFirst()), lacking(rights, lacks.getLast()), labels)));
        return examples;
    }

    Labels parisLabels() {
        return Labels.of(CsvTable.read(data.resolve("gold-paris-osm-datatourisme/pairs_gold.csv")));
    }

    /** Labelled pairs of places of one city, by file; the city such as {@code osm_fsq/pit}. */
    Map<String, Examples> places(String city) {
        return PlacePairs.read(matcher, city, data.resolve("geo-er").resolve(city));
    }

    private static List<Listing> lacking(List<Listing> listings, String lacks) {
        return listings.stream().map(listing -> lacking(listing, lacks)).toList();
    }

    private static Listing lacking(Listing listing, String lacks) {
        Optional<Address> address = listing.address().filter(known -> !lacks.contains("address"));
        return new Listing(
                listing.id(),
                listing.name(),
                listing.otherNames(),
                listing.location().filter(known -> !lacks.contains("location")),
                address,
                listing.phone().filter(known -> !lacks.contains("phone")),
                listing.website().filter(known -> !lacks.contains("website")),
                listing.brand().filter(known -> !lacks.contains("brand")),
                lacks.contains("stars") ? OptionalDouble.empty() : listing.stars());
    }
}
