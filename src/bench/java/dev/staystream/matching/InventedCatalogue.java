package dev.staystream.matching;

import dev.staystream.stay.Address;
import dev.staystream.stay.CountryCode;
import dev.staystream.stay.Location;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;

/** Invented hotels of an invented world, the same for the same number; none is kept. */
final class InventedCatalogue {

    private static final List<String> SYLLABLES = List.of(
            "ba", "ren", "tol", "mi", "sau", "ver", "lin", "qua", "dor", "esk", "fa", "gru", "hel", "ju", "kar", "lo", "mun", "nei",
            "or", "pel", "ri", "sto", "ti", "ul", "vo", "wes", "xan", "yl", "zor", "bri");

    private static final List<String> KINDS =
            List.of("Hotel %s", "%s Hotel", "Grand Hotel %s", "%s Inn", "Pension %s", "%s Apartments", "Hotel %s & Spa", "Villa %s");

    private static final List<String> CHAINS = List.of("Ibis", "Mercure", "Novotel", "Hilton", "Best Western", "Radisson Blu");

    private static final int CITIES = 12_000;

    private InventedCatalogue() {}

    /** The hotel of a number as one source lists it; another source spells the same hotel otherwise. */
    static Listing hotel(String source, int number, boolean otherwise) {
        SplittableRandom random = new SplittableRandom(number);
        int city = (int) (CITIES * Math.pow(random.nextDouble(), 2));
        SplittableRandom ofCity = new SplittableRandom(1_000_000_000L + city);
        String cityName = word(ofCity, 3);
        Location centre = new Location(ofCity.nextDouble(-50, 60), ofCity.nextDouble(-170, 170));
        String name = name(random, cityName);
        Location location = new Location(
                centre.latitude() + random.nextDouble(-0.05, 0.05) + (otherwise ? 0.0003 : 0),
                centre.longitude() + random.nextDouble(-0.05, 0.05));
        String street = "%d %s street".formatted(random.nextInt(1, 200), word(random, 2));
        boolean phone = random.nextInt(10) < 6;
        boolean site = random.nextInt(10) < 5;
        return new Listing(
                new ListingId(source, String.valueOf(number)),
                otherwise ? name.replace(" & Spa", "").replace("Grand ", "") + " " + cityName : name,
                List.of(),
                Optional.of(location),
                Optional.of(new Address(street, Optional.of(String.valueOf(10_000 + city)), Optional.of(cityName), Optional.of(new CountryCode("DE")))),
                phone ? Optional.of("+49 30 %07d".formatted(random.nextInt(10_000_000))) : Optional.empty(),
                site ? Optional.of("https://www.%s.example/".formatted(name.toLowerCase(Locale.ROOT).replaceAll("\\W", ""))) : Optional.empty(),
                Optional.empty(),
                OptionalDouble.of(random.nextInt(2, 6)));
    }

    private static String name(SplittableRandom random, String city) {
        if (random.nextInt(10) == 0) {
            return "%s %s %s".formatted(CHAINS.get(random.nextInt(CHAINS.size())), city, word(random, 2));
        }
        String proper = word(random, random.nextInt(2, 4)) + (random.nextInt(3) == 0 ? " " + word(random, 2) : "");
        return KINDS.get(random.nextInt(KINDS.size())).formatted(proper);
    }

    private static String word(SplittableRandom random, int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
