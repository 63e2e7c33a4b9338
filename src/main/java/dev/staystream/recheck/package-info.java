/** The check of an offer's price and terms before anyone leaves for the supplier, and how often suppliers kept their word. */
@NullMarked
package dev.staystream.recheck;

import org.jspecify.annotations.NullMarked;
