package dev.staystream.web.api;

import static java.util.stream.Collectors.toCollection;

import dev.staystream.search.LedgerLine.State;
import dev.staystream.search.SearchEvent;
import dev.staystream.search.SearchEvent.Offered;
import dev.staystream.stay.HotelId;
import dev.staystream.stay.PricedOffer;
import dev.staystream.stay.SupplierId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** A search in which anything happens that may: offers come, change and are withdrawn, and hotels turn out to be one. */
final class Story {

    private static final int MOST_TURNS = 30;

    private static final List<String> SUPPLIERS = List.of("hotelbeds", "liteapi");

    private final RandomGenerator random;

    private final Set<String> hotels = new LinkedHashSet<>();

    private final List<SearchEvent> events = new ArrayList<>();

    Story(RandomGenerator random) {
        this.random = random;
    }

    List<SearchEvent> events() {
        events.add(Events.started());
        events.add(Events.changed(State.ASKING));
        IntStream.range(0, random.nextInt(MOST_TURNS)).forEach(this::turn);
        events.add(Events.settled(Events.offer("h-0", "100")));
        IntStream.range(0, random.nextInt(3)).forEach(this::turn);
        events.add(Events.done());
        return events;
    }

    private void turn(int number) {
        if (hotels.size() < 2 || random.nextInt(3) == 0) {
            hotels.add("h-" + number);
            events.add(Events.found("h-" + number));
        }
        if (hotels.size() > 2 && random.nextInt(6) == 0) {
            join("joined-" + number);
        }
        offer(any());
    }

    private String any() {
        return List.copyOf(hotels).get(random.nextInt(hotels.size()));
    }

    private void join(String joined) {
        Set<String> gone = IntStream.range(0, 2).mapToObj(turn -> any()).collect(toCollection(LinkedHashSet::new));
        hotels.removeAll(gone);
        hotels.add(joined);
        events.add(Events.found(joined, gone.stream().map(HotelId::new).toList()));
        offer(joined);
    }

    private void offer(String hotel) {
        SupplierId supplier = new SupplierId(SUPPLIERS.get(random.nextInt(SUPPLIERS.size())));
        List<PricedOffer> offers = IntStream.range(0, random.nextInt(4))
                .mapToObj(index -> offer(hotel, supplier))
                .toList();
        events.add(new Offered(new HotelId(hotel), supplier, offers));
    }

    private PricedOffer offer(String hotel, SupplierId supplier) {
        PricedOffer offer = Events.offer(hotel, Integer.toString(50 + random.nextInt(500)));
        return new PricedOffer(offer.id(), offer.hotel(), supplier, offer.offer(), offer.total(), offer.origin());
    }
}
