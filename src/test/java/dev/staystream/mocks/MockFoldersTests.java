package dev.staystream.mocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MockFoldersTests {

    private static List<String> folders(String parent, Predicate<Path> wanted) throws IOException {
        try (Stream<Path> children = Files.list(Path.of(parent))) {
            return children.filter(Files::isDirectory)
                    .filter(wanted)
                    .map(folder -> folder.getFileName().toString())
                    .toList();
        }
    }

    @Test
    void thereIsADemoSupplierForEveryTypeAndForNothingElse() throws IOException {
        List<String> types = folders("src/main/java/dev/staystream/supplier", folder -> true);

        assertThat(types).isNotEmpty();
        assertThat(folders("mocks", folder -> Files.isDirectory(folder.resolve("mappings"))))
                .containsExactlyInAnyOrderElementsOf(types);
        assertThat(MockSuppliers.known()).containsExactlyInAnyOrderElementsOf(types);
    }
}
