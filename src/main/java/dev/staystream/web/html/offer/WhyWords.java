package dev.staystream.web.html.offer;

import static java.util.stream.Collectors.joining;

import dev.staystream.catalogue.Source;
import dev.staystream.catalogue.Source.Grounds;
import dev.staystream.stay.SupplierId;
import dev.staystream.web.ReasonWords;
import dev.staystream.web.html.Wording;
import dev.staystream.web.html.offer.OfferTable.WhyLine;
import java.util.List;

/** Puts in words why what several suppliers tell of is one hotel. */
public record WhyWords(Wording wording) {

    /** A line for each source; none where there is only one. */
    public List<WhyLine> lines(List<Source> sources) {
        return sources.size() < 2 ? List.of() : sources.stream().map(this::line).toList();
    }

    private WhyLine line(Source source) {
        return new WhyLine(
                name(source.type()),
                source.name().orElse(""),
                source.grounds().map(this::reasons).orElse(""));
    }

    /** A type that has several sets of codes names the set behind a hyphen. */
    private String name(String type) {
        return wording.find("supplier." + type)
                .orElseGet(() -> wording.name(new SupplierId(type.split("-", 2)[0])));
    }

    private String reasons(Grounds grounds) {
        ReasonWords words = new ReasonWords(wording.messages());
        return grounds.reasons().stream()
                .map(reason -> words.say(reason, wording.locale()))
                .collect(joining(" "));
    }
}
