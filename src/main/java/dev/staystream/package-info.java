/** Staystream. */
@NullMarked
package dev.staystream;

import org.jspecify.annotations.NullMarked;
