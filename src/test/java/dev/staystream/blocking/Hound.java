package dev.staystream.blocking;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import reactor.blockhound.BlockHound;
import reactor.blockhound.BlockingMethod;
import reactor.blockhound.BlockingOperationError;

/**
 * Notes every call that blocks a thread of an event loop. The call goes on as it would anywhere else, so that nothing can
 * take the note for a failure and hide it. Allowed is what only looks like waiting: chance comes from the kernel's own
 * generator, through a file that always has an answer; and the rules of a language come from the class path when somebody
 * first speaks it, as classes do. Neither is it noted that somebody takes a lock and finds it taken: that happens by
 * chance, for as long as some lines of the libraries below take, and what is looked for blocks whenever it is done.
 */
final class Hound {

    private static final String NEEDED = "AllowRedefinitionToAddDeleteMethods";

    /** What locks are made of; waiting for a result, a permit or a queue goes other ways through it, or not at all. */
    private static final Set<String> LOCKS = Set.of(
            "java.util.concurrent.locks.AbstractQueuedSynchronizer", "java.util.concurrent.locks.StampedLock");

    private static final Set<String> TAKING = Set.of("acquire", "acquireWrite", "acquireRead");

    /** How many frames lie between taking a lock and this, at most. */
    private static final int DEEP = 10;

    private final Queue<BlockingOperationError> found = new ConcurrentLinkedQueue<>();

    private final boolean armed = possible();

    Hound() {
        if (armed) {
            BlockHound.builder()
                    .loadIntegrations()
                    .allowBlockingCallsInside("java.security.SecureRandom", "nextBytes")
                    .allowBlockingCallsInside("com.ibm.icu.impl.ICUBinary", "getData")
                    .allowBlockingCallsInside("io.netty.util.internal.NativeLibraryLoader", "load")
                    .blockingMethodCallback(this::note)
                    .install();
        }
    }

    private void note(BlockingMethod method) {
        BlockingOperationError error = new BlockingOperationError(method);
        if (Arrays.stream(error.getStackTrace()).limit(DEEP).noneMatch(Hound::takesALock)) {
            found.add(error);
        }
    }

    private static boolean takesALock(StackTraceElement frame) {
        return LOCKS.contains(frame.getClassName()) && TAKING.contains(frame.getMethodName());
    }

    /** Since Java 13 classes can be watched only in a machine that was started with leave to change them. */
    private static boolean possible() {
        return Boolean.parseBoolean(ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                .getVMOption(NEEDED)
                .getValue());
    }

    /** Whether it notes anything; it does where Java runs with {@code -XX:+AllowRedefinitionToAddDeleteMethods}. */
    boolean armed() {
        return armed;
    }

    /** What was found since this was last asked. */
    List<BlockingOperationError> found() {
        List<BlockingOperationError> all = new ArrayList<>();
        for (BlockingOperationError each = found.poll(); each != null; each = found.poll()) {
            all.add(each);
        }
        return all;
    }
}
