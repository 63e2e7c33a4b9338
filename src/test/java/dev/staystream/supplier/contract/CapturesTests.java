package dev.staystream.supplier.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No captured payload is forgotten: each that is there is listed with what becomes of it, and none that is not. */
final class CapturesTests {

    private static final List<String> FATES =
            List.of("offers", "check", "content", "codes", "nothing", "failure", "question", "apart");

    @ParameterizedTest
    @ValueSource(strings = {"hotelbeds", "liteapi", "expedia", "travelgate", "ratehawk", "ohip", "ota"})
    void listsEveryFileThereIs(String type) throws IOException {
        Captures captures = Captures.of(type);
        assumeTrue(Files.isDirectory(captures.folder()), () -> "the captured payloads are not at " + captures.folder());

        try (Stream<Path> files = Files.list(captures.folder())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            captures.all().stream().map(Capture::name).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"hotelbeds", "liteapi", "expedia", "travelgate", "ratehawk", "ohip", "ota"})
    void saysWhyWhatIsApartIsAndWhatAFailureMeans(String type) {
        assertThat(Captures.of(type).all()).allSatisfy(capture -> {
            assertThat(capture.fate().split(" ")[0]).isIn(FATES);
            if (capture.fate().startsWith("apart") || capture.fate().startsWith("failure")) {
                assertThat(capture.fate()).matches("\\w+ \\S.*");
            }
        });
    }
}
