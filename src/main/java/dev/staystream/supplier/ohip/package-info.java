/** Speaks OPERA Cloud Distribution 25.5 (OHIP): a token, the channel's hotels, which of ten sell, and the offers of each. */
@NullMarked
package dev.staystream.supplier.ohip;

import org.jspecify.annotations.NullMarked;
