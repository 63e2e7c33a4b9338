/** Speaks OpenTravel's OTA_HotelAvailRQ/RS: a standard that each implementer fills in its own way, which a profile describes as data. */
@NullMarked
package dev.staystream.supplier.ota;

import org.jspecify.annotations.NullMarked;
