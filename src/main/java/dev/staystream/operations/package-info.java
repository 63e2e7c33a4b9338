/** Operators at work: how each supplier is called right now, what they have changed, and how the suppliers are doing. */
@NullMarked
package dev.staystream.operations;

import org.jspecify.annotations.NullMarked;
