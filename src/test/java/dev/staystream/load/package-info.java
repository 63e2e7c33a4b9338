/** The whole application among suppliers that behave as told, and readers who come and go: what load and tests of it share. */
@NullMarked
package dev.staystream.load;

import org.jspecify.annotations.NullMarked;
