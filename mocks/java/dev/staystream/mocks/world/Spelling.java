package dev.staystream.mocks.world;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A supplier's way of writing a hotel's name. */
enum Spelling {
    /** As it is. */
    PLAIN {
        @Override
        String of(TrueHotel hotel) {
            return hotel.name();
        }
    },
    /** Without accents. */
    ASCII {
        @Override
        String of(TrueHotel hotel) {
            return ascii(hotel.name());
        }
    },
    /** In capitals without accents. */
    CAPITALS {
        @Override
        String of(TrueHotel hotel) {
            return ascii(hotel.name()).toUpperCase(Locale.ROOT);
        }
    },
    /** In capitals, with the town. */
    CAPITALS_TOWN {
        @Override
        String of(TrueHotel hotel) {
            return CAPITALS.of(hotel) + " " + ascii(hotel.city()).toUpperCase(Locale.ROOT);
        }
    },
    /** With the town after it. */
    TOWN {
        @Override
        String of(TrueHotel hotel) {
            return "%s, %s".formatted(hotel.name(), hotel.city());
        }
    },
    /** The word hotel left out. */
    BARE {
        @Override
        String of(TrueHotel hotel) {
            return bare(hotel.name());
        }
    },
    /** The word hotel at the end. */
    TURNED {
        @Override
        String of(TrueHotel hotel) {
            return "%s Hotel".formatted(bare(hotel.name()));
        }
    },
    /** With the chain it belongs to. */
    BRANDED {
        @Override
        String of(TrueHotel hotel) {
            return hotel.brand()
                    .filter(brand -> !hotel.name().toLowerCase(Locale.ROOT).contains(brand.toLowerCase(Locale.ROOT)))
                    .map(brand -> "%s by %s".formatted(hotel.name(), brand))
                    .orElseGet(hotel::name);
        }
    },
    /** The last letter but one lost. */
    MISTYPED {
        @Override
        String of(TrueHotel hotel) {
            String name = hotel.name();
            return name.length() < 8 ? name : name.substring(0, name.length() - 2) + name.substring(name.length() - 1);
        }
    };

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

    private static final Pattern HOTEL = Pattern.compile("^(H[oô]tell?|Otel) | (H[oô]tell?|Otel)$", CASE_INSENSITIVE);

    abstract String of(TrueHotel hotel);

    private static String ascii(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("Ø", "O");
    }

    private static String bare(String name) {
        String bare = HOTEL.matcher(name).replaceFirst("");
        return bare.isBlank() ? name : bare.substring(0, 1).toUpperCase(Locale.ROOT) + bare.substring(1);
    }
}
