package dev.staystream.supplier;

import java.util.function.BooleanSupplier;
import reactor.util.context.Context;
import reactor.util.context.ContextView;

/**
 * Tells, in the Reactor context of a question that runs on even when nobody waits for it any more, whether somebody still
 * does. What was sent is counted and may end; what has not been sent yet need not be.
 */
public final class Wanted {

    private Wanted() {}

    /** The context, in which the answer is wanted as long as this is true. */
    public static Context asLongAs(BooleanSupplier somebodyWaits, Context context) {
        return context.put(Wanted.class, somebodyWaits);
    }

    /** Whether somebody still waits; so does whoever asks without a word about it. */
    public static boolean in(ContextView context) {
        return context.<BooleanSupplier>getOrEmpty(Wanted.class)
                .map(BooleanSupplier::getAsBoolean)
                .orElse(true);
    }
}
