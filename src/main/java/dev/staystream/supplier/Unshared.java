package dev.staystream.supplier;

import reactor.util.context.Context;
import reactor.util.context.ContextView;

/**
 * A mark in the Reactor context of one who asks: what is asked under it is neither shared with others nor remembered,
 * and the whole context reaches the calls to suppliers.
 */
public final class Unshared {

    private Unshared() {}

    /** The context with the mark. */
    public static Context mark(Context context) {
        return context.put(Unshared.class, true);
    }

    /** The context of what is done once for all, whoever asks first: that of one who asks unshared must not colour it. */
    public static Context leftBehind(Context context) {
        return in(context) ? Context.empty() : context;
    }

    /** Whether the context has the mark. */
    public static boolean in(ContextView context) {
        return context.hasKey(Unshared.class);
    }
}
