/** Demo suppliers over HTTP: one WireMock server per type, whose answers come from the world and may go wrong on demand. */
@NullMarked
package dev.staystream.mocks.server;

import org.jspecify.annotations.NullMarked;
