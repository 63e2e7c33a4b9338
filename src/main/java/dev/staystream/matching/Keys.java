package dev.staystream.matching;

import dev.staystream.matching.Name.Role;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * By what a listing is found: where it stands, its words around there, its words and pairs of words anywhere, its whole
 * name, its words within its postcode or city, its house and street, its phone, its host.
 */
final class Keys {

    /** About 650 metres from south to north. */
    private static final double FINE = 0.006;

    /** About 11 kilometres from south to north. */
    private static final double COARSE = 0.1;

    private static final int MOST_WORDS = 5;

    private static final int MOST_HOUSES = 2;

    private static final int MOST_STREET_WORDS = 3;

    private static final long PHONE_DIGITS = 100_000_000;

    /** What a key is made from, so that equal values of different kinds are different keys. */
    private enum Kind {
        CELL,
        WORD_AROUND,
        WORD,
        WORDS,
        NAME,
        WORD_IN_POSTCODE,
        WORD_IN_CITY,
        HOUSE,
        PHONE,
        HOST;

        int of(String text) {
            return Hashes.of(name().hashCode(), text);
        }

        int of(long value) {
            return Hashes.of(name().hashCode(), value);
        }
    }

    private final Set<Integer> keys = new LinkedHashSet<>();

    private Keys(Profile profile, boolean asked) {
        profile.names().forEach(name -> named(profile, name, asked));
        if (profile.placed()) {
            cells(profile, FINE, asked).forEach(cell -> keys.add(Kind.CELL.of(cell)));
        }
        housed(profile.street());
        for (long phone : profile.phones()) {
            keys.add(Kind.PHONE.of(phone % PHONE_DIGITS));
        }
        if (profile.site().known()) {
            keys.add(Kind.HOST.of(profile.site().host()));
        }
    }

    /** By what a listing is kept. */
    static int[] keeping(Profile profile) {
        return new Keys(profile, false).all();
    }

    /** By what listings like this one are asked for: also in the three cells nearest to its own. */
    static int[] asking(Profile profile) {
        return new Keys(profile, true).all();
    }

    private int[] all() {
        return keys.stream().mapToInt(Integer::intValue).toArray();
    }

    private void named(Profile profile, Name name, boolean asked) {
        List<String> words = IntStream.range(0, name.words().size())
                .filter(word -> !name.is(word, Role.KIND))
                .mapToObj(word -> name.words().get(word))
                .distinct()
                .limit(MOST_WORDS)
                .toList();
        keys.add(Kind.NAME.of(String.join("", words)));
        long[] around = profile.placed() ? cells(profile, COARSE, asked).toArray() : new long[0];
        for (int i = 0; i < words.size(); i++) {
            worded(words.get(i), profile.street(), around);
            for (int j = i + 1; j < words.size(); j++) {
                keys.add(Kind.WORDS.of(words.get(i).hashCode() ^ (long) words.get(j).hashCode()));
            }
        }
    }

    private void worded(String word, Street street, long[] around) {
        int hash = Kind.WORD.of(word);
        keys.add(hash);
        for (long cell : around) {
            keys.add(Kind.WORD_AROUND.of(cell * 31 + hash));
        }
        if (!street.postcode().isEmpty()) {
            keys.add(Kind.WORD_IN_POSTCODE.of(word + " " + street.postcode()));
        }
        if (!street.city().isEmpty()) {
            keys.add(Kind.WORD_IN_CITY.of(word + " " + String.join(" ", street.city())));
        }
    }

    private void housed(Street street) {
        street.numbers().stream().limit(MOST_HOUSES).forEach(house -> street.words().stream()
                .limit(MOST_STREET_WORDS)
                .forEach(word -> keys.add(Kind.HOUSE.of(word + " " + house.first()))));
    }

    /** The cell a listing stands in; when asked, also the three that it stands nearest to. */
    private static LongStream cells(Profile profile, double size, boolean asked) {
        double row = (profile.latitude() + 90) / size;
        double column = (profile.longitude() + 180) / size;
        if (!asked) {
            return LongStream.of(cell(Math.floor(row), Math.floor(column)));
        }
        double south = Math.floor(row - 0.5);
        double west = Math.floor(column - 0.5);
        return LongStream.of(
                cell(south, west), cell(south + 1, west), cell(south, west + 1), cell(south + 1, west + 1));
    }

    private static long cell(double row, double column) {
        return ((long) row) * 1_000_000 + (long) column;
    }
}
