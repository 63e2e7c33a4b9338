package dev.staystream.partner;

import java.time.LocalDate;

/**
 * What was let through for one key on one day (UTC).
 *
 * @param key its visible name
 * @param requests requests to the API, searches included
 * @param searches searches begun or joined
 */
public record Usage(String key, LocalDate day, long requests, long searches) {}
