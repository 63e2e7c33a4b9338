package dev.staystream.stay;

/** A supplier's opaque handle for an offer; it is never parsed and never shown. */
public record RateKey(String value) {}
