/**
 * The way to the database that every package with tables of its own shares: detached work, rows written behind, and
 * rounds done beside the requests. It knows no hotels and no offers, and stands apart so that {@code cache} and
 * {@code catalogue} need not know each other.
 */
@NullMarked
package dev.staystream.store;

import org.jspecify.annotations.NullMarked;
