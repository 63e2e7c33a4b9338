/** Many answers become one ordered list: pure functions that fold, filter and rank. */
@NullMarked
package dev.staystream.merge;

import org.jspecify.annotations.NullMarked;
