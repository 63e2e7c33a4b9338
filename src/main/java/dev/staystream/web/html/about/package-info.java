/** Pages that explain. */
@NullMarked
package dev.staystream.web.html.about;

import org.jspecify.annotations.NullMarked;
