package dev.staystream.web;

import static java.util.Objects.requireNonNullElse;

import dev.staystream.catalogue.LinkReason;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** Puts in words why supplier hotels are one. */
public final class ReasonWords {

    private final MessageSource messages;

    /** With the words of {@code messages.properties}. */
    public ReasonWords(MessageSource messages) {
        this.messages = messages;
    }

    /** A reason in words; its bare code where there are none. */
    public String say(LinkReason reason, Locale locale) {
        String all = String.join(", ", reason.details());
        Object[] details = {all, detail(reason, 0), detail(reason, 1)};
        return requireNonNullElse(
                messages.getMessage("reason." + reason.code(), details, null, locale), reason.code());
    }

    private static String detail(LinkReason reason, int index) {
        return index < reason.details().size() ? reason.details().get(index) : "";
    }
}
