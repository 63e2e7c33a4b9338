/** The way out to a supplier. */
@NullMarked
package dev.staystream.web.html.go;

import org.jspecify.annotations.NullMarked;
