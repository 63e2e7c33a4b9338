/** Which supplier hotels, and which rooms, are the same: pure functions with reasons, and an index over a large catalogue. */
@NullMarked
package dev.staystream.matching;

import org.jspecify.annotations.NullMarked;
