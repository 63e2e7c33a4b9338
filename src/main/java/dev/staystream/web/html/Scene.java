package dev.staystream.web.html;

import java.util.Map;

/**
 * A page as it is rehearsed before the first guest comes.
 *
 * @param template the name of its template
 * @param model an example of all it may show
 */
public record Scene(String template, Map<String, Object> model) {}
