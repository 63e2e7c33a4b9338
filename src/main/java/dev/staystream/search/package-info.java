/** A query becomes an event log: suppliers are asked at once and every reader follows the same numbered events. */
@NullMarked
package dev.staystream.search;

import org.jspecify.annotations.NullMarked;
