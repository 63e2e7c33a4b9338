package dev.staystream.supplier.expedia;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNullElse;

import dev.staystream.supplier.JsonReader;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** A picture of a property in several sizes, one of all pictures being the hero. */
final class ExpediaImage {

    /** The sizes of the contract, the largest first. */
    private static final List<String> SIZES = List.of("1000px", "350px", "200px", "70px");

    private static final Pattern ADDRESS = Pattern.compile("https?://[\\w./?&=:~+,@-]+");

    private final Map<String, String> links = new HashMap<>();

    private boolean hero;

    ExpediaImage(JsonReader json) {
        for (String field : json.fields()) {
            switch (field) {
                case "hero_image" -> hero = json.isTrue();
                case "links" -> json.fields().forEach(size -> link(size, json));
                default -> {}
            }
        }
    }

    private void link(String size, JsonReader json) {
        for (String field : json.fields()) {
            if (field.equals("href")) {
                links.put(size, requireNonNullElse(json.text(), ""));
            }
        }
    }

    /** The addresses of so many pictures, the hero first, each in its largest size. */
    static List<URI> best(List<ExpediaImage> images, int most) {
        return images.stream()
                .sorted(comparing(image -> !image.hero))
                .flatMap(image -> image.largest().stream())
                .limit(most)
                .toList();
    }

    private Optional<URI> largest() {
        return SIZES.stream()
                .map(links::get)
                .filter(Objects::nonNull)
                .filter(address -> ADDRESS.matcher(address).matches())
                .findFirst()
                .map(URI::create);
    }
}
