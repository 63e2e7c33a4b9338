package dev.staystream.web.html.results;

import dev.staystream.web.html.Phrase;

/**
 * What one supplier did, as a line of the ledger; what does not apply is empty.
 *
 * @param state how far it has come, in words
 * @param took how long that took
 * @param source whether its answer came live or was remembered
 * @param silent whether it was asked and gave no answer, so that it may be asked again
 */
public record LedgerRow(
        String supplier,
        Phrase state,
        String took,
        String hotels,
        String offers,
        String source,
        boolean silent) {}
