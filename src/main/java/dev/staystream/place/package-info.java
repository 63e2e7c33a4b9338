/** Destinations: the gazetteer and its search by any name. */
@NullMarked
package dev.staystream.place;

import org.jspecify.annotations.NullMarked;
