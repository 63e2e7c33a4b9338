/** The demo supplier that speaks Hotelbeds APItude 1.0. */
@NullMarked
package dev.staystream.mocks.hotelbeds;

import org.jspecify.annotations.NullMarked;
