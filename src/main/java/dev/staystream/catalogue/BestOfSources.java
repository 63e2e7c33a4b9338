package dev.staystream.catalogue;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;
import static java.util.function.Predicate.not;

import dev.staystream.stay.Address;
import dev.staystream.stay.Hotel;
import dev.staystream.stay.HotelDetails;
import dev.staystream.stay.HotelId;
import dev.staystream.stay.Location;
import dev.staystream.stay.Rating;
import dev.staystream.supplier.SupplierHotel;
import java.net.URI;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is shown of a hotel that several sources tell of: each field whole from one of them, never a mixture, and where
 * a rule leaves several, from the first in the order of their ids.
 *
 * <ul>
 *   <li>name: the one that most sources write, case and accents aside; of its spellings one with small letters, then the one
 *       with more accents
 *   <li>location: the one that is nearest to all others together
 *   <li>stars: what most sources say, and of two said equally often the fewer, since promising less is the lesser wrong
 *   <li>address: the one that states most of postcode, town and country, then the longest line
 *   <li>rating: the one of most guests
 *   <li>pictures: all of one source, the one that has most of them
 *   <li>phone and website: the first
 * </ul>
 */
final class BestOfSources {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

    private BestOfSources() {}

    /** The hotel, when at least one of its sources knows its name. */
    static Optional<Hotel> hotel(HotelId id, List<SupplierHotel> sources) {
        return name(sources).map(name -> new Hotel(id, name, details(sources)));
    }

    private static HotelDetails details(List<SupplierHotel> sources) {
        List<HotelDetails> told = sources.stream().map(SupplierHotel::details).toList();
        return new HotelDetails(
                location(each(told, HotelDetails::location)),
                address(each(told, HotelDetails::address)),
                stars(told),
                rating(each(told, HotelDetails::rating)),
                each(told, HotelDetails::phone).stream().findFirst(),
                each(told, HotelDetails::website).stream().findFirst(),
                images(told));
    }

    private static <T> List<T> each(List<HotelDetails> told, Function<HotelDetails, Optional<T>> field) {
        return told.stream().map(field).flatMap(Optional::stream).toList();
    }

    private static Optional<String> name(List<SupplierHotel> sources) {
        List<String> names = sources.stream()
                .map(SupplierHotel::name)
                .flatMap(Optional::stream)
                .toList();
        return best(
                names,
                comparingLong((String name) -> count(names, other -> plain(other).equals(plain(name))))
                        .thenComparing(BestOfSources::hasSmallLetters)
                        .thenComparingLong(BestOfSources::accents));
    }

    private static boolean hasSmallLetters(String name) {
        return name.chars().anyMatch(Character::isLowerCase);
    }

    private static long accents(String name) {
        return decomposed(name).length() - (long) plain(name).length();
    }

    private static String plain(String name) {
        return ACCENTS.matcher(decomposed(name)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static String decomposed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD);
    }

    private static Optional<Location> location(List<Location> locations) {
        return best(
                locations,
                comparingDouble((Location point) -> locations.stream()
                                .mapToDouble(point::distanceKm)
                                .sum())
                        .reversed());
    }

    private static OptionalDouble stars(List<HotelDetails> told) {
        List<Double> stars = told.stream()
                .map(HotelDetails::stars)
                .flatMapToDouble(OptionalDouble::stream)
                .boxed()
                .toList();
        return best(
                        stars,
                        comparingLong((Double said) -> count(stars, said::equals))
                                .thenComparing(Comparator.reverseOrder()))
                .map(OptionalDouble::of)
                .orElseGet(OptionalDouble::empty);
    }

    private static Optional<Address> address(List<Address> addresses) {
        return best(
                addresses,
                comparingLong((Address address) ->
                                Stream.of(address.postcode(), address.city(), address.country())
                                        .filter(Optional::isPresent)
                                        .count())
                        .thenComparingInt(address -> address.line().length()));
    }

    private static Optional<Rating> rating(List<Rating> ratings) {
        return best(ratings, comparingInt(Rating::reviews));
    }

    private static List<URI> images(List<HotelDetails> told) {
        List<List<URI>> collections =
                told.stream().map(HotelDetails::images).filter(not(List::isEmpty)).toList();
        return best(collections, comparingInt(List::size)).orElseGet(List::of);
    }

    private static <T> long count(List<T> said, Predicate<T> like) {
        return said.stream().filter(like).count();
    }

    /** The best by a rule; of several equally good ones the first. */
    private static <T> Optional<T> best(List<T> candidates, Comparator<T> rule) {
        return candidates.stream().reduce((best, next) -> rule.compare(next, best) > 0 ? next : best);
    }
}
