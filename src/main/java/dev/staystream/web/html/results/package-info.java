/** The results, streamed as HTML. */
@NullMarked
package dev.staystream.web.html.results;

import org.jspecify.annotations.NullMarked;
