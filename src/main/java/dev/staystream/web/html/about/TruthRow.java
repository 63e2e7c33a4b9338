package dev.staystream.web.html.about;

import dev.staystream.web.html.Phrase;

/**
 * One supplier and its record, in words.
 *
 * @param accuracy how many of its offers stood
 * @param drift by how much its prices changed when they did
 * @param sample how many offers were checked, and what else came of it
 */
record TruthRow(String supplier, Phrase state, String abilities, String accuracy, String drift, String sample) {}
