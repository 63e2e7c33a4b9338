package dev.staystream.web.html;

import java.util.List;

/** Every supplier's best offer for a hotel, the cheapest first. */
record OfferTable(List<OfferCard> offers) {}
