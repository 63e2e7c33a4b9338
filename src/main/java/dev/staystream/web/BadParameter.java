package dev.staystream.web;

/** A parameter that cannot be used: its name in the address, and a sentence with the value and what would be right. */
public record BadParameter(String field, String message) {}
