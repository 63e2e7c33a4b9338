package dev.staystream.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.util.MultiValueMap;

/** The parameters of one request, and everything that turns out to be wrong with them. A blank value counts as none. */
public final class Parameters {

    /** As much of a bad value as is repeated to whoever sent it. */
    private static final int MAX_ECHO = 60;

    private final MultiValueMap<String, String> values;

    private final List<BadParameter> problems = new ArrayList<>();

    /** The parameters as they came. */
    public Parameters(MultiValueMap<String, String> values) {
        this.values = values;
    }

    /** The one value, read; empty when there is none, or a wrong one, which is noted. */
    public <T> Optional<T> one(String name, Form<T> form) {
        List<T> read = each(name, form);
        int given = given(name).size();
        if (given > 1) {
            note(name, "%s takes one value, but was given %d times".formatted(name, given));
        }
        return given == 1 ? read.stream().findFirst() : Optional.empty();
    }

    /** The one value, read; empty when it is missing or wrong, which is noted. */
    public <T> Optional<T> required(String name, Form<T> form) {
        if (!has(name)) {
            note(name, "%s is required: %s".formatted(name, form.expectation()));
        }
        return one(name, form);
    }

    /** Every value, read; wrong ones are noted and left out. */
    public <T> List<T> each(String name, Form<T> form) {
        return given(name).stream()
                .flatMap(text -> read(name, text, form).stream())
                .toList();
    }

    private <T> Optional<T> read(String name, String text, Form<T> form) {
        Optional<T> value = form.read(text);
        if (value.isEmpty()) {
            note(name, "%s must be %s, but was %s".formatted(name, form.expectation(), echo(text)));
        }
        return value;
    }

    /** Whether there is a value. */
    public boolean has(String name) {
        return !given(name).isEmpty();
    }

    /** Notes what is wrong with a parameter. */
    public void note(String name, String message) {
        problems.add(new BadParameter(echo(name), message));
    }

    /** All that is wrong so far, in the order in which it was found. */
    public List<BadParameter> problems() {
        return List.copyOf(problems);
    }

    Set<String> names() {
        return values.keySet();
    }

    List<String> given(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .filter(text -> text != null && !text.isBlank())
                .toList();
    }

    /** A text from outside as it may be repeated: without control and formatting characters, and not too long. */
    static String echo(String text) {
        String printable = text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "");
        return printable.codePointCount(0, printable.length()) <= MAX_ECHO
                ? printable
                : printable.substring(0, printable.offsetByCodePoints(0, MAX_ECHO)) + "…";
    }
}
