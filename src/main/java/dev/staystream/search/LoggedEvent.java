package dev.staystream.search;

/**
 * An event with its place in the log.
 *
 * @param seq from 1, without holes
 * @param rendering the event as readers get it, made once and shared by all; nobody changes it
 */
@SuppressWarnings("ArrayRecordComponent") // events are compared by their number
public record LoggedEvent(long seq, SearchEvent event, byte[] rendering) {}
