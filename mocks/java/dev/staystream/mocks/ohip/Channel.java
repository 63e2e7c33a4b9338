package dev.staystream.mocks.ohip;

import dev.staystream.mocks.world.Listing;
import dev.staystream.mocks.world.Storefront;
import dev.staystream.stay.Location;
import java.util.ArrayList;
import java.util.List;

/** The hotels of the channel: few enough to be gone through one by one. */
record Channel(List<Listing> listings) {

    /** Paris, in the very middle, where the world has sixty hotels to the kilometre around. */
    private static final Location PARIS = new Location(48.8566, 2.3522);

    private static final double PARIS_KM = 1.3;

    /** London, Berlin, Madrid, Rome, New York and Tokyo. */
    private static final List<Location> OTHER_TOWNS = List.of(
            new Location(51.5085, -0.1257),
            new Location(52.5244, 13.4105),
            new Location(40.4165, -3.7026),
            new Location(41.8919, 12.5113),
            new Location(40.7143, -74.0060),
            new Location(35.6895, 139.6917));

    private static final double TOWN_KM = 3;

    static Channel of(Storefront storefront) {
        List<Listing> listings = new ArrayList<>(storefront.within(PARIS, PARIS_KM));
        OTHER_TOWNS.forEach(town -> listings.addAll(storefront.within(town, TOWN_KM)));
        return new Channel(List.copyOf(listings));
    }

    /** So many of the hotels from the given one on. */
    Wire.Hotels page(int offset, int limit) {
        int begin = Math.min(offset, listings.size());
        int end = Math.min(listings.size(), begin + limit);
        return new Wire.Hotels(
                end < listings.size(),
                listings.size(),
                limit,
                end - begin,
                offset,
                listings.subList(begin, end).stream().map(Contents::summary).toList());
    }
}
