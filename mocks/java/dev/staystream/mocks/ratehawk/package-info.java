/** The demo supplier that speaks RateHawk, the Emerging Travel Group API v3. */
@NullMarked
package dev.staystream.mocks.ratehawk;

import org.jspecify.annotations.NullMarked;
