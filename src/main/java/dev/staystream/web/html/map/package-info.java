/** A drawn map: hotels by their prices, without tiles or script. */
@NullMarked
package dev.staystream.web.html.map;

import org.jspecify.annotations.NullMarked;
