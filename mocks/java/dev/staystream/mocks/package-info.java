/** The demo: Staystream among demo suppliers, and the means to make them slow, broken or wrong. */
@NullMarked
package dev.staystream.mocks;

import org.jspecify.annotations.NullMarked;
