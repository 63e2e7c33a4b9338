package dev.staystream.web.html;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.IEngineContext;

/**
 * Reads every template before the first guest comes, also those that no rehearsal happens upon. The first reading of one
 * holds up whoever does it, which would be an event loop (thymeleaf #1083).
 */
final class FirstReading implements ApplicationRunner {

    private static final String FOLDER = "/templates/";

    private static final String SUFFIX = ".html";

    private final IEngineConfiguration engine;

    FirstReading(ITemplateEngine templates) {
        this.engine = templates.getConfiguration();
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        IEngineContext reader = engine.getEngineContextFactory()
                .createEngineContext(engine, null, null, new Context(Locale.ENGLISH, Map.of()));
        Resource[] all = new PathMatchingResourcePatternResolver().getResources("classpath:" + FOLDER + "**/*" + SUFFIX);
        for (Resource template : all) {
            engine.getTemplateManager().parseStandalone(reader, name(template), null, null, true, true);
        }
    }

    private static String name(Resource template) throws IOException {
        String path = template.getURL().getPath();
        return path.substring(path.lastIndexOf(FOLDER) + FOLDER.length(), path.length() - SUFFIX.length());
    }
}
