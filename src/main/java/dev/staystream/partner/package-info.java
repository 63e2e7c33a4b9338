/** Partners: their keys, what each may do and how often, and how much they used. */
@NullMarked
package dev.staystream.partner;

import org.jspecify.annotations.NullMarked;
