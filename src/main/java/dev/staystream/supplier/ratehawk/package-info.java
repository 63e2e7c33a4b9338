/** RateHawk, the Emerging Travel Group API v3: JSON asked by HTTP Basic, each reply in an envelope that says whether it is one. */
@NullMarked
package dev.staystream.supplier.ratehawk;

import org.jspecify.annotations.NullMarked;
