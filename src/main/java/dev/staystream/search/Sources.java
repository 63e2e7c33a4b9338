package dev.staystream.search;

import dev.staystream.catalogue.Catalogue;
import dev.staystream.fx.Rates;
import dev.staystream.matching.RoomNames;
import java.util.function.Supplier;

/** What searches draw on: whom to ask, what hotels are known, what money is worth, and how offers and rooms are named. */
record Sources(Lineup lineup, Catalogue catalogue, Supplier<Rates> rates, OfferIds ids, RoomNames rooms) {}
