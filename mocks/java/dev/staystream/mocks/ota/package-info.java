/** The demo supplier that speaks OpenTravel's OTA_HotelAvailRQ/RS, asked around a point for few rooms and adults only. */
@NullMarked
package dev.staystream.mocks.ota;

import org.jspecify.annotations.NullMarked;
