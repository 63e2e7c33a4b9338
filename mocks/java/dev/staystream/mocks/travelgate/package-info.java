/** The demo supplier that speaks Travelgate Hotel-X: GraphQL over one address. */
@NullMarked
package dev.staystream.mocks.travelgate;

import org.jspecify.annotations.NullMarked;
