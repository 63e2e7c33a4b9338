package dev.staystream.web.language;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;

/** The patterns of the messages that are shipped: {@code messages.properties} in English, one file more per language. */
final class Patterns {

    private Patterns() {}

    static Map<String, String> of(Language language) {
        Properties properties = new Properties();
        try (Reader reader = new EncodedResource(new ClassPathResource(file(language)), UTF_8).getReader()) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("there are no words in %s".formatted(language.ownName()), unreadable);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty));
    }

    static String file(Language language) {
        return language == Language.ENGLISH
                ? "messages.properties"
                : "messages_%s.properties".formatted(language.tag());
    }
}
