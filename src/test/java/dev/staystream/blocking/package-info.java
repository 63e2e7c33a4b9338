/** What finds calls that block an event loop, whichever test they happen in. */
@NullMarked
package dev.staystream.blocking;

import org.jspecify.annotations.NullMarked;
