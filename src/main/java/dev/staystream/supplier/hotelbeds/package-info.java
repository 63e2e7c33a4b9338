/** Speaks Hotelbeds APItude Booking 1.0: a signed question in JSON, one reply with hotels, rooms and rates. */
@NullMarked
package dev.staystream.supplier.hotelbeds;

import org.jspecify.annotations.NullMarked;
