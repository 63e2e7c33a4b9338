/** The seeded world behind the demo suppliers: which hotels there are, what they cost, and how each supplier tells it. */
@NullMarked
package dev.staystream.mocks.world;

import org.jspecify.annotations.NullMarked;
