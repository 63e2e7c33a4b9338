package dev.staystream.web.html;

import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Makes every page once before the first guest comes. The first reading of a template holds up whoever reads it, which
 * would be an event loop; and a template that is wrong is better found at the start.
 */
final class Rehearsal implements ApplicationRunner {

    private final ITemplateEngine templates;

    private final Visitor visitor;

    private final List<Scene> scenes;

    Rehearsal(ITemplateEngine templates, Visitor visitor, List<Scene> scenes) {
        this.templates = templates;
        this.visitor = visitor;
        this.scenes = List.copyOf(scenes);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        scenes.forEach(this::make);
    }

    private void make(Scene scene) {
        templates.process(scene.template(), new Context(visitor.wording().locale(), scene.model()));
    }
}
