package dev.staystream.web.html.results;

import dev.staystream.merge.Filter;
import dev.staystream.merge.HotelRow;
import dev.staystream.merge.Listing;
import dev.staystream.merge.Sort;
import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.HotelId;
import dev.staystream.stay.Location;
import dev.staystream.web.html.map.Ground;
import dev.staystream.web.html.map.MapFrame;
import dev.staystream.web.html.map.Pin;
import dev.staystream.web.html.map.Pins;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The map beside a list.
 *
 * @param pins the hotels of the list, by their prices
 */
record HotelMap(Ground ground, List<Pin> pins) {

    /** While a page is streamed, its map reaches so far at most, in kilometres, since most hotels lie near the middle. */
    private static final double USUAL_KM = 3;

    /** The frame of a map whose hotels are not known yet, where an area says where it lies. */
    static Optional<MapFrame> frame(ResultWords words) {
        return area(words).map(area -> MapFrame.around(area.centre(), Math.min(area.radiusKm(), USUAL_KM)));
    }

    /** The ground of a map whose hotels are not known yet. */
    static Ground empty(ResultWords words, MapFrame frame) {
        return Ground.of(frame, area(words).map(Area::centre), List.of(), words.wording());
    }

    /** The ground of a map beside a list with these hotels, with all others that have offers. */
    static Ground settled(ResultWords words, MapFrame frame, Listing listing, Set<HotelId> shown) {
        List<Location> others = listing.rows(Filter.NONE, Sort.PRICE).stream()
                .filter(row -> !shown.contains(row.hotel().id()))
                .flatMap(HotelMap::location)
                .toList();
        return Ground.of(frame, area(words).map(Area::centre), others, words.wording());
    }

    /** The map of these hotels, unless it is known of none where it stands. */
    static Optional<HotelMap> of(ResultWords words, Listing listing, List<HotelRow> rows) {
        List<Location> places = rows.stream().flatMap(HotelMap::location).toList();
        if (places.isEmpty()) {
            return Optional.empty();
        }
        MapFrame frame = MapFrame.holding(places);
        Pins pins = new Pins(frame, words.wording());
        Set<HotelId> shown = rows.stream().map(row -> row.hotel().id()).collect(Collectors.toSet());
        return Optional.of(new HotelMap(
                settled(words, frame, listing, shown),
                rows.stream()
                        .flatMap(row -> pin(pins, row).stream())
                        .toList()));
    }

    private static Optional<Pin> pin(Pins pins, HotelRow row) {
        String id = row.hotel().id().value();
        return pins.pin(row, "hotel-" + id);
    }

    private static Stream<Location> location(HotelRow row) {
        return row.hotel().details().location().stream();
    }

    private static Optional<Area> area(ResultWords words) {
        return words.wish().query().destination() instanceof Area area ? Optional.of(area) : Optional.empty();
    }
}
