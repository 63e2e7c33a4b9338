package dev.staystream.mocks.liteapi;

import dev.staystream.mocks.liteapi.Wire.Prebook;
import dev.staystream.mocks.liteapi.Wire.RoomType;
import dev.staystream.mocks.server.Handle;
import dev.staystream.mocks.server.Scenario;
import dev.staystream.mocks.server.Shop;
import dev.staystream.mocks.world.Listing;
import dev.staystream.mocks.world.Quote;
import java.util.List;
import java.util.Optional;

/** An offer that somebody wants to book, as it stands now. */
record Prebooking(Shop shop, Handle handle) {

    /** How much dearer an offer is whose price has changed, as {@link Shop} has it. */
    private static final int DEARER_PERCENT = 4;

    /** Nothing when it is gone. */
    Optional<Prebook> answer() {
        return shop.storefront()
                .listing(handle.hotel())
                .flatMap(listing -> Optional.of(shop.again(listing, handle.parts(), handle.terms()))
                        .filter(quotes -> !quotes.isEmpty())
                        .map(quotes -> prebook(listing, quotes)));
    }

    private Prebook prebook(Listing listing, List<Quote> quotes) {
        RoomType offer = new Rates(shop.storefront(), handle.parts(), 1).roomType(listing, quotes);
        return new Prebook(
                "demo-" + handle.terms(),
                handle.text(),
                listing.code(),
                handle.stay().checkIn().toString(),
                handle.stay().checkOut().toString(),
                quotes.getFirst().currency().getCurrencyCode(),
                List.of(new Wire.Rates(offer.rates())),
                offer.offerRetailRate().amount(),
                "commission",
                shop.scenario() == Scenario.PRICE_CHANGED ? DEARER_PERCENT : 0,
                false,
                false,
                "nuitee",
                2);
    }
}
