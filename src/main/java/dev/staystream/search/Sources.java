package dev.staystream.search;

import dev.staystream.catalogue.Catalogue;
import dev.staystream.fx.Rates;

/** What searches draw on: whom to ask, what hotels are known, what money is worth, and how offers are named. */
record Sources(Lineup lineup, Catalogue catalogue, Rates rates, OfferIds ids) {}
