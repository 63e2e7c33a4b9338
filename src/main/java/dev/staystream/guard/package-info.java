/** What keeps one supplier from harming the others: deadlines, rate limits and bulkheads around the port. */
@NullMarked
package dev.staystream.guard;

import org.jspecify.annotations.NullMarked;
