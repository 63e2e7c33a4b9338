package dev.staystream.mocks.server;

import dev.staystream.mocks.world.Listing;
import dev.staystream.mocks.world.Quote;
import java.util.List;

/** A hotel that has something to sell: the same rooms and terms priced for each part of what was asked, the cheapest first. */
public record Offering(Listing listing, List<List<Quote>> packages) {}
