/** The port to hotel suppliers, what every adapter is given, and the splitting of a request into wire units. */
@NullMarked
package dev.staystream.supplier;

import org.jspecify.annotations.NullMarked;
