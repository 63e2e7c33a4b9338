package dev.staystream.web.html;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.util.LinkedMultiValueMap;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Makes every page once before the first guest comes. The first reading of a template holds up whoever reads it, which
 * would be an event loop; and a template that is wrong is better found at the start.
 */
final class Rehearsal implements ApplicationRunner {

    private final ITemplateEngine templates;

    private final Visitor visitor;

    private final Forms forms;

    private final Choices choices;

    Rehearsal(ITemplateEngine templates, Visitor visitor, Forms forms, Choices choices) {
        this.templates = templates;
        this.visitor = visitor;
        this.forms = forms;
        this.choices = choices;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        make("form", form());
        make("results-streamed", streamed());
        make("results-finished", finished());
        make("go", Map.of("view", checked()));
        make("suppliers", Map.of("rows", List.of()));
        Stream.of("how-we-rank", "error/4xx", "error/5xx").forEach(page -> make(page, Map.of()));
    }

    private void make(String page, Map<String, Object> model) {
        templates.process(page, new Context(visitor.wording().locale(), model));
    }

    private Map<String, Object> form() {
        return Map.of(
                "form", forms.form(new FormEntries(new LinkedMultiValueMap<>()), visitor),
                "countries", choices.countries(visitor.wording().locale()),
                "currencies", choices.currencies(visitor.wording().locale()),
                "unconfigured", true);
    }

    private Map<String, Object> streamed() {
        ResultWords words = words();
        return Map.of(
                "page", ResultPage.of(words, List.of()),
                "shell", StreamShell.of(1, 1),
                "progress", words.ledger().progress(List.of()),
                "batches", List.of(new ResultStream(words).add(ExampleSearch.events())));
    }

    private GoView checked() {
        Phrase verdict = new Phrase(Tone.PLAIN, "check", "");
        OfferCard offer = words().offers().card(ExampleSearch.offer());
        return new GoView(
                verdict,
                "",
                List.of(new GoView.Fact("", "")),
                "",
                List.of(new GoView.Row("", "", "", true)),
                Optional.of(new GoView.Next("", offer)),
                List.of(new GoView.Way("", "/")));
    }

    private Map<String, Object> finished() {
        ResultWords words = words();
        return Map.of(
                "page", ResultPage.of(words, List.of()),
                "list", FinishedList.of(words, ExampleSearch.snapshot(), 1));
    }

    private ResultWords words() {
        SearchAddress address = SearchAddress.of(new LinkedMultiValueMap<>());
        return new ResultWords(visitor.wording(), ExampleSearch.wish(), address, ZoneOffset.UTC);
    }
}
