/** Exchange rates with their date, and the all-in total of an offer in the currency asked. */
@NullMarked
package dev.staystream.fx;

import org.jspecify.annotations.NullMarked;
