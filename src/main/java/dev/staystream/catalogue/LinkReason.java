package dev.staystream.catalogue;

import static java.util.stream.Collectors.joining;

import dev.staystream.matching.Reason;
import java.util.List;
import java.util.stream.Stream;

/**
 * One thing that speaks for or against two supplier hotels being one.
 *
 * @param code a stable word, as in {@code name-same}; pages put it in words
 * @param details what it is about, such as the words that both names have
 */
public record LinkReason(String code, List<String> details) {

    /** As many characters as a row of the database holds; reasons beyond are left out. */
    private static final int MAX_LENGTH = 4_000;

    public LinkReason {
        details = List.copyOf(details);
    }

    /** Reasons as text: one a line, its code and then its details, apart by tabs. */
    static String write(List<Reason> reasons) {
        String text = reasons.stream().map(LinkReason::line).collect(joining("\n"));
        return text.length() <= MAX_LENGTH ? text : write(reasons.subList(0, reasons.size() - 1));
    }

    private static String line(Reason reason) {
        Stream<String> details = reason.details().stream().map(detail -> detail.replaceAll("\\s+", " "));
        return Stream.concat(Stream.of(reason.code().key()), details).collect(joining("\t"));
    }

    /** The reasons that were written so. */
    static List<LinkReason> read(String text) {
        return text.lines()
                .map(line -> List.of(line.split("\t", -1)))
                .map(parts -> new LinkReason(parts.getFirst(), parts.subList(1, parts.size())))
                .toList();
    }
}
