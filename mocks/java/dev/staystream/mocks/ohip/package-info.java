/** The demo supplier that speaks OPERA Cloud Distribution: a channel of hotels in the middles of a few towns. */
@NullMarked
package dev.staystream.mocks.ohip;

import org.jspecify.annotations.NullMarked;
