/** The memory of prices: the cheapest complete total that searches saw of each hotel and stay, for calendars and histories. */
@NullMarked
package dev.staystream.prices;

import org.jspecify.annotations.NullMarked;
