package dev.staystream.matching;

import dev.staystream.matching.Name.Letters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a first glance at each slot sees: the letters of its name and where it stands. A thousand are glanced at for the few
 * that are compared, so all of a slot lies side by side in one array, far from the rest of its profile.
 */
final class Glances {

    private static final double NEAR_LATITUDE = 0.0015;

    private static final double NEAR_LONGITUDE = 0.002;

    private static final int WIDTH = 4;

    /** Of each slot two halves of the letters of its main name, then latitude and longitude as the bits of a double. */
    private long[] seen = new long[WIDTH << 10];

    private final Map<Integer, List<Letters>> otherNames = new HashMap<>();

    /** Sees a profile in a slot, in place of what was there. */
    void put(int slot, Profile profile) {
        int at = slot * WIDTH;
        if (at + WIDTH > seen.length) {
            seen = Arrays.copyOf(seen, seen.length + (seen.length >> 1));
        }
        Letters letters = profile.name().letters();
        seen[at] = letters.low();
        seen[at + 1] = letters.high();
        seen[at + 2] = Double.doubleToRawLongBits(profile.latitude());
        seen[at + 3] = Double.doubleToRawLongBits(profile.longitude());
        otherNames.remove(slot);
        if (profile.names().size() > 1) {
            otherNames.put(slot, profile.names().stream().skip(1).map(Name::letters).toList());
        }
    }

    /** How much of their letters the closest names of a listing and of the one in a slot share, 0 to 1. */
    double lettersShared(Profile asked, int slot) {
        int at = slot * WIDTH;
        double most = lettersShared(asked, seen[at], seen[at + 1]);
        if (!otherNames.isEmpty()) {
            for (Letters other : otherNames.getOrDefault(slot, List.of())) {
                most = Math.max(most, lettersShared(asked, other.low(), other.high()));
            }
        }
        return most;
    }

    private static double lettersShared(Profile asked, long low, long high) {
        double most = 0;
        for (Name name : asked.names()) {
            most = Math.max(most, name.letters().shared(low, high));
        }
        return most;
    }

    /** Whether a listing stands next to the one in a slot. */
    boolean isNear(Profile asked, int slot) {
        int at = slot * WIDTH;
        return Math.abs(asked.latitude() - Double.longBitsToDouble(seen[at + 2])) < NEAR_LATITUDE
                && Math.abs(asked.longitude() - Double.longBitsToDouble(seen[at + 3])) < NEAR_LONGITUDE;
    }
}
