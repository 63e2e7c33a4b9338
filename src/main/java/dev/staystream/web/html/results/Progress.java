package dev.staystream.web.html.results;

import dev.staystream.web.html.Tone;
import java.util.List;

/**
 * How far a search has come, on one line.
 *
 * @param segments one for each supplier asked, those that ended first
 * @param text how many have answered
 * @param detail who is still asked, or gave no answer
 */
public record Progress(List<Tone> segments, String text, String detail) {}
