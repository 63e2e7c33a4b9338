/** The demo supplier that speaks Expedia Group Rapid 3. */
@NullMarked
package dev.staystream.mocks.expedia;

import org.jspecify.annotations.NullMarked;
