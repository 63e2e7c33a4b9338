/** What every supplier must be able to hear, whatever its contract: one kit that each adapter's test extends. */
@NullMarked
package dev.staystream.supplier.contract;

import org.jspecify.annotations.NullMarked;
