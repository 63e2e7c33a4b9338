package dev.staystream.web.html;

/**
 * A way to the same search seen otherwise.
 *
 * @param current whether it is what is shown now
 */
public record Link(String text, String address, boolean current) {}
