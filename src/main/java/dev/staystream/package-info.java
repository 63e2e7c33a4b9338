/**
 * Staystream: asks every hotel supplier at once and streams honest, comparable offers as they arrive.
 *
 * <p>The house, arrows running downwards only; a test proves it:
 *
 * <pre>
 * (root)                       wiring: {@code SupplierAssembly} shows the layers around each supplier
 * web  web.html  web.api       thin: parameters in, the log of a search rendered out
 * web.html.(page)              one folder for each page of the traveller's, on words that all share
 * web.language                 the words of the pages in five languages, and which of them a reader reads
 * recheck                      an offer is asked for once more before anyone leaves, and how often suppliers kept their word
 * prices                       the cheapest totals that searches saw, for calendars and histories
 * partner                      keys, what each may do and how often
 * search                       a query becomes a numbered event log that all readers share
 * cache  guard  catalogue      layers around the port, and the hotels that suppliers tell of
 * operations                   how each supplier is called right now, changed by operators while the program runs
 * supplier  supplier.(type)    the port, and one folder for each kind of contract, none knowing another
 * merge  matching             pure lists and orders, and which listings are one property
 * place  fx  store             destinations, exchange rates, the database's manners
 * stay                         the vocabulary
 * </pre>
 */
@NullMarked
package dev.staystream;

import org.jspecify.annotations.NullMarked;
