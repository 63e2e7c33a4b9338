/** The demo supplier that speaks LiteAPI 3.0. */
@NullMarked
package dev.staystream.mocks.liteapi;

import org.jspecify.annotations.NullMarked;
