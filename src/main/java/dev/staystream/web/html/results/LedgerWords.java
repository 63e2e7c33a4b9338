package dev.staystream.web.html.results;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.joining;

import dev.staystream.search.LedgerLine;
import dev.staystream.search.LedgerLine.State;
import dev.staystream.web.html.Phrase;
import dev.staystream.web.html.Tone;
import dev.staystream.web.html.Wording;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Puts what suppliers did in words. */
public record LedgerWords(Wording wording) {

    /** A line of the ledger. */
    public LedgerRow row(LedgerLine line) {
        boolean answered = line.state() == State.ANSWERED;
        return new LedgerRow(
                wording.name(line.supplier()),
                state(line),
                line.state() == State.SKIPPED ? "" : wording.say("ledger.seconds", seconds(line)),
                answered ? wording.say("ledger.hotels", line.hotels()) : "",
                answered ? wording.say("ledger.offers", line.offers()) : "",
                line.source().isPresent() ? source(line) : "",
                silent(line.state()));
    }

    private static boolean silent(State state) {
        return state.ended() && !state.answered() && state != State.SKIPPED;
    }

    /** The whole ledger on one line; suppliers that were not asked do not count. */
    public Progress progress(Collection<LedgerLine> lines) {
        List<LedgerLine> asked =
                lines.stream().filter(line -> line.state() != State.SKIPPED).toList();
        long answered = asked.stream().filter(line -> line.state().answered()).count();
        List<Tone> segments = asked.stream()
                .sorted(comparingInt(line -> rank(line.state())))
                .map(line -> tone(line.state()))
                .toList();
        String key = answered == asked.size() && answered > 0 ? "progress.all" : "progress.some";
        return new Progress(segments, wording.say(key, answered, asked.size()), detail(asked));
    }

    private String detail(List<LedgerLine> asked) {
        String late = names(asked, line -> line.state() == State.LATE);
        if (!late.isEmpty()) {
            return wording.say("progress.late", late);
        }
        String waiting = names(asked, line -> !line.state().ended());
        if (!waiting.isEmpty()) {
            return wording.say("progress.asking", waiting);
        }
        String silent = names(asked, line -> !line.state().answered());
        return silent.isEmpty() ? "" : wording.say("progress.silent", silent);
    }

    private String names(List<LedgerLine> lines, Predicate<LedgerLine> which) {
        return lines.stream()
                .filter(which)
                .map(line -> wording.name(line.supplier()))
                .collect(joining(wording.say("progress.and")));
    }

    private Phrase state(LedgerLine line) {
        String state = wording.say("state." + line.state().name().toLowerCase(Locale.ROOT));
        String words = line.reason()
                .filter(code -> line.state().ended())
                .flatMap(code -> wording.find("reason." + code))
                .map(reason -> line.state().answered() ? wording.say("state.partly", reason) : reason)
                .orElse(state);
        return new Phrase(tone(line.state()), glyph(line.state()), words);
    }

    private String source(LedgerLine line) {
        return switch (line.source().orElseThrow()) {
            case LIVE -> wording.say(line.late() ? "source.late" : "source.live");
            case CACHE -> wording.say("source.cache", ago(line));
            case STALE -> wording.say("source.stale", ago(line));
        };
    }

    private String ago(LedgerLine line) {
        return line.observedAt().map(wording::ago).orElse("");
    }

    private String seconds(LedgerLine line) {
        return wording.number(line.took().toMillis() / 1000.0, line.took().toSeconds() < 10 ? 2 : 0);
    }

    private static int rank(State state) {
        if (state.answered()) {
            return 0;
        }
        return state.ended() ? 1 : 2;
    }

    private static Tone tone(State state) {
        return switch (state) {
            case ANSWERED, EMPTY -> Tone.GOOD;
            case ASKING, LATE -> Tone.LIVE;
            case LIMITED, OPEN, BUSY -> Tone.CARE;
            case TIMEOUT, FAILED -> Tone.BAD;
            case SKIPPED -> Tone.PLAIN;
        };
    }

    private static String glyph(State state) {
        return switch (state) {
            case ANSWERED, EMPTY -> "check";
            case ASKING, LATE -> "dots";
            case LIMITED, OPEN, BUSY -> "alert";
            case TIMEOUT, FAILED -> "cross";
            case SKIPPED -> "dash";
        };
    }
}
