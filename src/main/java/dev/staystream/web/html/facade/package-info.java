/** Drawn pictures of hotels nobody has a photograph of. */
@NullMarked
package dev.staystream.web.html.facade;

import org.jspecify.annotations.NullMarked;
