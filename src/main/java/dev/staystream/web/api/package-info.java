/** The partner API: the event log as SSE, NDJSON and JSON, places, and problem details. */
@NullMarked
package dev.staystream.web.api;

import org.jspecify.annotations.NullMarked;
