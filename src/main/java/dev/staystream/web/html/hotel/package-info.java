/** The page of one hotel: what it is, where it stands, and every supplier's offers, room by room. */
@NullMarked
package dev.staystream.web.html.hotel;

import org.jspecify.annotations.NullMarked;
