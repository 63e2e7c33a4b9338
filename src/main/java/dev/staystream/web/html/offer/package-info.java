/** Hotels and offers in words, as every page tells them. */
@NullMarked
package dev.staystream.web.html.offer;

import org.jspecify.annotations.NullMarked;
