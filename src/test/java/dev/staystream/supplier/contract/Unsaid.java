package dev.staystream.supplier.contract;

import org.opentest4j.TestAbortedException;

/** There are no words for it in a contract; the test that wants it said is skipped, and says why. */
public final class Unsaid extends TestAbortedException {

    private static final long serialVersionUID = 1L;

    /** With the reason, as in "times always carry an offset". */
    public Unsaid(String reason) {
        super("the contract has no words for it: " + reason);
    }
}
