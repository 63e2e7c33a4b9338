/** Speaks Expedia Group Rapid v3: signed questions by property, prices per room and occupancy, links that expire. */
@NullMarked
package dev.staystream.supplier.expedia;

import org.jspecify.annotations.NullMarked;
