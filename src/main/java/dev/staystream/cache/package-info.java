/** The memory of suppliers' answers, near and in the database, as a layer around the port. */
@NullMarked
package dev.staystream.cache;

import org.jspecify.annotations.NullMarked;
