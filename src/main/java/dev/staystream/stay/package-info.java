/** The vocabulary: what is asked, what is offered, and why a supplier gave no answer. */
@NullMarked
package dev.staystream.stay;

import org.jspecify.annotations.NullMarked;
