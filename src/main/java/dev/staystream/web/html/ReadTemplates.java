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
 * Every template of a folder, read at the start. Each page parses the parts it is made of when a guest first comes upon them, on an event
 * loop (thymeleaf #1083); a rehearsal takes one way through a page only, and nobody may wait for a file on the others.
 */
public final class ReadTemplates extends AbstractConfigurableTemplateResolver {

    private static final String SUFFIX = ".html";

    private final Map<String, String> texts;

    private ReadTemplates(Map<String, String> texts) {
        this.texts = Map.copyOf(texts);
    }

    /** Those in a folder of the class path, which begins and ends with a slash. */
    public static ReadTemplates in(String folder) throws IOException {
        Map<String, String> texts = new HashMap<>();
        for (Resource each : new PathMatchingResourcePatternResolver().getResources("classpath:" + folder + "**/*" + SUFFIX)) {
            texts.put(name(folder, each), each.getContentAsString(UTF_8));
        }
        return new ReadTemplates(texts);
    }

    private static String name(String folder, Resource template) throws IOException {
        String path = template.getURL().getPath();
        return path.substring(path.lastIndexOf(folder) + folder.length(), path.length() - SUFFIX.length());
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
