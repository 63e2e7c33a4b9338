package dev.staystream.mocks.world;

/** A supplier's code and words for something. */
public record Wording(String code, String text) {

    static Wording of(String line) {
        int bar = line.indexOf('|');
        return new Wording(line.substring(0, bar), line.substring(bar + 1));
    }
}
