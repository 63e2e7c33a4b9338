package dev.staystream.mocks;

import java.io.IOException;
import java.net.URL;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** Keeps what was compiled together with the demo from being scanned: the tests' own configurations lie there too. */
public final class TestsExcluded extends TypeExcludeFilter {

    private final String tests = location();

    private static String location() {
        URL location = Demo.class.getProtectionDomain().getCodeSource().getLocation();
        return location.toString();
    }

    @Override
    public boolean match(MetadataReader type, MetadataReaderFactory factory) throws IOException {
        return type.getResource().getURL().toString().startsWith(tests);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TestsExcluded;
    }

    @Override
    public int hashCode() {
        return TestsExcluded.class.hashCode();
    }
}
