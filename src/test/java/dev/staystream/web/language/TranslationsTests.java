package dev.staystream.web.language;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every word of the pages in every language. Run from the project's folder, whose sources are read for the keys in use. */
final class TranslationsTests {

    private static final Map<String, String> ENGLISH = Patterns.of(Language.ENGLISH);

    @ParameterizedTest
    @EnumSource
    void sayEverythingThatEnglishSays(Language language) {
        assertThat(new TreeSet<>(Patterns.of(language).keySet()))
                .as("the keys of %s", Patterns.file(language))
                .isEqualTo(new TreeSet<>(ENGLISH.keySet()));
    }

    @ParameterizedTest
    @EnumSource
    void useTheSameArguments(Language language) {
        assertThat(Patterns.of(language))
                .allSatisfy((key, pattern) -> assertThat(arguments(pattern))
                        .as("the arguments of %s in %s", key, Patterns.file(language))
                        .isEqualTo(arguments(ENGLISH.getOrDefault(key, pattern))));
    }

    @ParameterizedTest
    @EnumSource
    void haveEveryPluralOfTheirLanguage(Language language) {
        Set<String> needed = PluralRules.forLocale(language.locale()).getKeywords();

        assertThat(Patterns.of(language))
                .allSatisfy((key, pattern) -> assertThat(plurals(pattern))
                        .as("the plurals of %s in %s", key, Patterns.file(language))
                        .allMatch(forms -> complete(forms, needed), "have every form"));
    }

    /** One form for every number is complete, too. */
    private static boolean complete(Set<String> forms, Set<String> needed) {
        return forms.containsAll(needed) || Set.of("=0", "other").containsAll(forms);
    }

    @ParameterizedTest
    @EnumSource
    void leaveNoArgumentUnsaid(Language language) {
        IcuMessages messages = IcuMessages.shipped();

        assertThat(ENGLISH.keySet())
                .allSatisfy(key -> Stream.of(0, 1, 2, 3, 11, 100)
                        .map(number -> messages.getMessage(key, new Object[] {number, number, number, number}, language.locale()))
                        .forEach(text -> assertThat(text).as(key).doesNotContain("{", "}")));
    }

    @ParameterizedTest
    @EnumSource
    void sayNothingTwice(Language language) {
        List<String> keys = lines(Path.of("src/main/resources", Patterns.file(language)))
                .filter(line -> line.matches("[a-zA-Z0-9.-]+=.*"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();

        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void areAllInUse() {
        String sources = Stream.of("src/main/java", "frontend", "mocks/templates")
                .flatMap(TranslationsTests::files)
                .flatMap(TranslationsTests::lines)
                .collect(joining("\n"));

        assertThat(ENGLISH.keySet().stream().filter(key -> !used(key, sources)))
                .as("keys that no source names")
                .isEmpty();
    }

    /** Whether a key is written somewhere, in whole or up to the dot behind which a word of the program follows. */
    private static boolean used(String key, String sources) {
        return sources.contains(key)
                || IntStream.range(0, key.length())
                        .filter(index -> key.charAt(index) == '.')
                        .mapToObj(dot -> key.substring(0, dot + 1))
                        .anyMatch(start -> sources.contains("\"" + start) || sources.contains("|" + start));
    }

    private static Set<String> arguments(String text) {
        MessagePattern pattern = new MessagePattern(text);
        return IntStream.range(0, pattern.countParts())
                .mapToObj(pattern::getPart)
                .filter(part -> part.getType() == Part.Type.ARG_NUMBER)
                .map(pattern::getSubstring)
                .collect(toCollection(TreeSet::new));
    }

    private static List<Set<String>> plurals(String text) {
        MessagePattern pattern = new MessagePattern(text);
        return IntStream.range(0, pattern.countParts())
                .filter(index -> pattern.getPart(index).getType() == Part.Type.ARG_START)
                .filter(index -> pattern.getPart(index).getArgType() == ArgType.PLURAL)
                .mapToObj(index -> forms(pattern, index))
                .toList();
    }

    private static Set<String> forms(MessagePattern pattern, int start) {
        Set<String> forms = new HashSet<>();
        int end = pattern.getLimitPartIndex(start);
        for (int index = start + 1; index < end; index++) {
            Part part = pattern.getPart(index);
            if (part.getType() == Part.Type.ARG_SELECTOR) {
                forms.add(pattern.getSubstring(part).toLowerCase(Locale.ROOT));
            }
        }
        return forms;
    }

    private static Stream<Path> files(String folder) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(java|html|js)"))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file, UTF_8).stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
