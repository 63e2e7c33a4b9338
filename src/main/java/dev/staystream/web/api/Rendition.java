package dev.staystream.web.api;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.APPLICATION_NDJSON;
import static org.springframework.http.MediaType.TEXT_EVENT_STREAM;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;

/** The forms a search is answered in, the first being the one for those who do not care. */
enum Rendition {
    SNAPSHOT,
    LINES,
    EVENTS;

    /**
     * The form that these ranges prefer: of each form the most precise range that names it counts (RFC 9110, section 12.5.1),
     * and of equally good forms the one named first. Empty when they exclude all.
     */
    static Optional<Rendition> preferred(List<MediaType> accepted) {
        List<MediaType> ranges = accepted.isEmpty() ? List.of(MediaType.ALL) : accepted;
        Comparator<Rendition> best = comparingDouble((Rendition form) -> form.quality(ranges)).reversed();
        return Arrays.stream(values())
                .filter(form -> form.quality(ranges) > 0)
                .min(best.thenComparingInt(form -> form.turn(ranges)));
    }

    /** All there are. */
    static List<MediaType> mediaTypes() {
        return Arrays.stream(values()).map(Rendition::mediaType).toList();
    }

    private double quality(List<MediaType> ranges) {
        return range(ranges).map(MediaType::getQualityValue).orElse(0.0);
    }

    private int turn(List<MediaType> ranges) {
        return range(ranges).map(ranges::indexOf).orElse(Integer.MAX_VALUE);
    }

    private Optional<MediaType> range(List<MediaType> ranges) {
        return ranges.stream()
                .filter(range -> range.isCompatibleWith(mediaType()))
                .min(comparing(MediaType::isWildcardType).thenComparing(MediaType::isWildcardSubtype));
    }

    private MediaType mediaType() {
        return switch (this) {
            case SNAPSHOT -> APPLICATION_JSON;
            case LINES -> APPLICATION_NDJSON;
            case EVENTS -> TEXT_EVENT_STREAM;
        };
    }
}
