/** LiteAPI v3.0: JSON asked by an API key, answered as a stream of events or in one piece. */
@NullMarked
package dev.staystream.supplier.liteapi;

import org.jspecify.annotations.NullMarked;
