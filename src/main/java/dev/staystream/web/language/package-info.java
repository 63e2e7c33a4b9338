/** Which language a reader reads, and the words of the pages in it. */
@NullMarked
package dev.staystream.web.language;

import org.jspecify.annotations.NullMarked;
