/** The traveller's pages, streamed as HTML. */
@NullMarked
package dev.staystream.web.html;

import org.jspecify.annotations.NullMarked;
