package dev.staystream.recheck;

import static dev.staystream.stay.Examples.QUERY;

import dev.staystream.catalogue.Catalogue;
import dev.staystream.catalogue.Catalogues;
import dev.staystream.search.EventLog;
import dev.staystream.search.Lineup;
import dev.staystream.search.RealSearches;
import dev.staystream.search.SearchService;
import dev.staystream.stay.CountryCode;
import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.HotelDetails;
import dev.staystream.stay.Offer;
import dev.staystream.stay.Origin;
import dev.staystream.stay.PricedOffer;
import dev.staystream.stay.Query;
import dev.staystream.stay.SupplierId;
import dev.staystream.store.SettableClock;
import dev.staystream.supplier.Answer;
import dev.staystream.supplier.Capabilities;
import dev.staystream.supplier.HotelOffers;
import dev.staystream.supplier.Profile;
import dev.staystream.supplier.Supplier;
import dev.staystream.supplier.SupplierHotel;
import dev.staystream.supplier.SupplierRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;

/** Rechecks over real searches of one supplier with one hotel, who says what a test wants. */
final class Desk {

    /** The supplier's code for the hotel. */
    static final String CODE = "4711";

    private final SettableClock clock = new SettableClock();

    private final Catalogue catalogue = Catalogues.empty(clock);

    private final Told supplier = new Told();

    private final SearchService searches = RealSearches.of(catalogue, clock, supplier);

    private final List<String> outdated = new ArrayList<>();

    private final List<Recheck> told = new ArrayList<>();

    final Rechecks rechecks = rechecks();

    private Rechecks rechecks() {
        RecheckSettings settings = new RecheckSettings(
                Duration.ofSeconds(30), 3, Duration.ofMinutes(15), 30, Duration.ofDays(90), Duration.ofMillis(500), 100);
        Question question = new Question(new Lineup(List.of(supplier)), catalogue);
        return new Rechecks(
                new SeenOffers(searches, RealSearches.IDS, settings.retention(), clock),
                question,
                () -> RealSearches.RATES,
                new RecheckMemory(
                        settings,
                        told::add,
                        seen -> outdated.add(seen.offer().supplier() + "/"
                                + String.join(",", question.codes(seen))),
                        clock));
    }

    /** The cheapest of what a search finds that is offered these. */
    PricedOffer sees(Offer... offers) {
        return seesAll(offers).getFirst();
    }

    /** All that a search finds that is offered these, the cheapest first. */
    List<PricedOffer> seesAll(Offer... offers) {
        supplier.offers = List.of(offers);
        EventLog log = searches.search(QUERY, false, Context.empty());
        return log.offers(log.snapshot().listing().found().getFirst());
    }

    /** Searches are forgotten when others begin. */
    void searchesSomethingElse() {
        Query other = new Query(
                QUERY.destination(),
                QUERY.stay(),
                QUERY.rooms(),
                new CountryCode("FR"),
                QUERY.currency(),
                QUERY.suppliers());
        searches.search(other, false, Context.empty());
    }

    /** What the supplier says from now on when it is asked once more. */
    void now(Mono<Offer> answer) {
        supplier.now = answer;
    }

    SettableClock clock() {
        return clock;
    }

    Supplier supplier() {
        return supplier;
    }

    void passes(Duration time) {
        clock.advance(time);
    }

    SupplierRequest asked() {
        return supplier.requests.getLast();
    }

    int calls() {
        return supplier.requests.size();
    }

    /** Whose codes were told to be out of date. */
    List<String> outdated() {
        return outdated;
    }

    /** Every recheck that was told of. */
    List<Recheck> told() {
        return told;
    }

    private final class Told implements Supplier {

        private final List<SupplierRequest> requests = new ArrayList<>();

        private List<Offer> offers = List.of();

        private Mono<Offer> now = Mono.empty();

        @Override
        public Profile profile() {
            return new Profile(
                    new SupplierId("demo"),
                    "demo",
                    new Capabilities(8, true, 30, Set.of(), List.of(), true, 100, false));
        }

        @Override
        public Flux<SupplierHotel> hotels(Area area) {
            return Flux.empty();
        }

        @Override
        public Flux<Answer> ask(SupplierRequest request) {
            SupplierHotel hotel =
                    new SupplierHotel(CODE, Optional.of("Ritz"), HotelDetails.UNKNOWN);
            Origin fresh = new Origin(
                    Origin.Source.LIVE, clock.instant(), clock.instant().plus(Duration.ofMinutes(5)));
            return Flux.just(new Answer(List.of(new HotelOffers(hotel, offers)), fresh));
        }

        @Override
        public Mono<Offer> recheck(SupplierRequest request, Offer offer) {
            return Mono.defer(() -> {
                requests.add(request);
                return now;
            });
        }
    }
}
