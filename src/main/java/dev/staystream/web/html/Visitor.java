package dev.staystream.web.html;

import java.util.Optional;

/**
 * Who reads a page, as far as a request tells.
 *
 * @param country the code of the country the browser is set to, if it is set to one
 */
public record Visitor(Wording wording, Optional<String> country) {}
