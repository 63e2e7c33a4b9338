/** Speaks Travelgate Hotel-X: GraphQL over one address, options for all rooms, errors inside of status 200. */
@NullMarked
package dev.staystream.supplier.travelgate;

import org.jspecify.annotations.NullMarked;
