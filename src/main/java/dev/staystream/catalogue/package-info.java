/**
 * Hotels, the supplier hotels they are known by, and the content that suppliers tell about them.
 *
 * <p>A supplier hotel is shown as itself, under an id that follows from its type and code, until it was compared with all
 * others, beside the searches. Supplier hotels that are one hotel are shown under the smallest of their ids, with the best
 * that any of them tells; each of the ids leads to it. What is one follows from what the machine thinks of pairs and what
 * people decided about them, never from the order of arrival, and people's word stands before the machine's. All of it
 * lies in memory and behind that in the database, from which a machine reads every few seconds what others found out.
 */
@NullMarked
package dev.staystream.catalogue;

import org.jspecify.annotations.NullMarked;
