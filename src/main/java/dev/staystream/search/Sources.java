package dev.staystream.search;

import dev.staystream.catalogue.Catalogue;
import dev.staystream.fx.Rates;

/** What searches draw on: whom to ask, what hotels are known, and what money is worth. */
record Sources(Lineup lineup, Catalogue catalogue, Rates rates) {}
