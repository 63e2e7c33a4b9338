package dev.staystream.web.html.offer;

/**
 * When free cancellation ends, for readers wherever they are.
 *
 * @param instant the moment as machines read it, in UTC
 * @param zone the id of the hotel's time zone, in which the words before tell the moment
 * @param utc the moment in UTC, in words
 * @param source where it comes from, in words
 */
public record Deadline(String instant, String zone, String utc, String source) {}
