package dev.staystream.web.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.templateresolver.AbstractConfigurableTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;
import org.thymeleaf.templateresource.StringTemplateResource;

/**
 * Every template, read at the start. Each page parses the parts it is made of when a guest first comes upon them, on an event
 * loop (thymeleaf #1083); a rehearsal takes one way through a page only, and nobody may wait for a file on the others.
 */
final class ReadTemplates extends AbstractConfigurableTemplateResolver {

    private static final String FOLDER = "/templates/";

    private static final String SUFFIX = ".html";

    private final Map<String, String> texts;

    private ReadTemplates(Map<String, String> texts) {
        this.texts = Map.copyOf(texts);
    }

    /** Those on the class path. */
    static ReadTemplates all() throws IOException {
        Map<String, String> texts = new HashMap<>();
        for (Resource each : new PathMatchingResourcePatternResolver().getResources("classpath:" + FOLDER + "**/*" + SUFFIX)) {
            texts.put(name(each), each.getContentAsString(UTF_8));
        }
        return new ReadTemplates(texts);
    }

    private static String name(Resource template) throws IOException {
        String path = template.getURL().getPath();
        return path.substring(path.lastIndexOf(FOLDER) + FOLDER.length(), path.length() - SUFFIX.length());
    }

    @Override
    protected @Nullable ITemplateResource computeTemplateResource(
            IEngineConfiguration engine,
            @Nullable String owner,
            String template,
            String name,
            @Nullable String encoding,
            @Nullable Map<String, Object> attributes) {
        String text = texts.get(name);
        return text == null ? null : new StringTemplateResource(text);
    }
}
