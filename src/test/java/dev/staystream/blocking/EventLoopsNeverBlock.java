package dev.staystream.blocking;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import reactor.blockhound.BlockingOperationError;

/** Fails any test during which an event loop was blocked, whatever became of the call; JUnit finds it by itself. */
public final class EventLoopsNeverBlock
        implements BeforeAllCallback, AfterEachCallback, AfterAllCallback, ParameterResolver {

    /** As many as lead out of the libraries. */
    private static final int FRAMES = 40;

    private static final Namespace OWN = Namespace.create(EventLoopsNeverBlock.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        hound(context);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        failIfBlocked(context);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        failIfBlocked(context);
    }

    private static void failIfBlocked(ExtensionContext context) {
        List<BlockingOperationError> found = hound(context).found();
        if (!found.isEmpty()) {
            throw new AssertionError(found.stream()
                    .map(EventLoopsNeverBlock::told)
                    .distinct()
                    .collect(joining("\n", "an event loop was blocked, %d times\n".formatted(found.size()), "")));
        }
    }

    /** Who called whom, the innermost first. */
    private static String told(BlockingOperationError error) {
        return Arrays.stream(error.getStackTrace())
                .limit(FRAMES)
                .map(StackTraceElement::toString)
                .collect(joining("\n    ", error.getMessage() + "\n    ", ""));
    }

    private static Hound hound(ExtensionContext context) {
        return context.getRoot().getStore(OWN).computeIfAbsent(Hound.class, type -> new Hound(), Hound.class);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Hound.class;
    }

    @Override
    public Hound resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return hound(context);
    }
}
