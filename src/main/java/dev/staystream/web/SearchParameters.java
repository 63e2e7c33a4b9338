package dev.staystream.web;

import dev.staystream.merge.View;
import dev.staystream.place.Places;
import dev.staystream.stay.Query;
import dev.staystream.stay.Stay;
import dev.staystream.stay.SupplierId;
import dev.staystream.web.SearchParameters.Parsed.Asked;
import dev.staystream.web.SearchParameters.Parsed.Refused;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.util.MultiValueMap;

/** Reads what a search's parameters ask for, the same for pages and the API, or tells everything that is wrong at once. */
public final class SearchParameters {

    private final DestinationParameters destinations;

    private final StayParameters stays;

    private final Form<SupplierId> supplier;

    /** Reads parameters that may name these places and suppliers. */
    public SearchParameters(Places places, Clock clock, List<SupplierId> suppliers) {
        this.destinations = new DestinationParameters(places);
        this.stays = new StayParameters(clock);
        this.supplier = supplier(suppliers);
    }

    private static Form<SupplierId> supplier(List<SupplierId> suppliers) {
        Form<SupplierId> known = Form.oneOf(suppliers, SupplierId::value);
        return suppliers.isEmpty() ? known.described("left out, since no supplier is configured") : known;
    }

    /** What came of reading parameters. */
    public sealed interface Parsed {

        /** They make sense. */
        record Asked(SearchWish wish) implements Parsed {}

        /** They cannot be used, for each of these reasons. */
        record Refused(List<BadParameter> errors) implements Parsed {

            public Refused {
                errors = List.copyOf(errors);
            }
        }
    }

    /** The search the parameters ask for and the view of it, or all that is wrong with them. */
    public Parsed parse(MultiValueMap<String, String> parameters) {
        return parse(new Parameters(parameters));
    }

    /** The view of a search that was asked for before; what is wrong with it is noted in the parameters. */
    public static View view(Parameters parameters) {
        KnownParameters.ofReplay(parameters);
        return ViewParameters.read(parameters);
    }

    private Parsed parse(Parameters parameters) {
        KnownParameters.ofSearch(parameters);
        Optional<Whereabouts> where = destinations.read(parameters);
        ZoneId zone = where.map(Whereabouts::zone).orElse(DestinationParameters.LAST_ZONE);
        Optional<Stay> stay = stays.read(parameters, zone);
        Guests guests = Guests.read(parameters);
        SortedSet<SupplierId> chosen = new TreeSet<>(parameters.each("supplier", supplier));
        View view = ViewParameters.read(parameters);
        if (where.isEmpty() || stay.isEmpty() || !parameters.problems().isEmpty()) {
            return new Refused(parameters.problems());
        }
        Query query = guests.query(where.get().destination(), stay.get(), chosen);
        return new Asked(new SearchWish(query, view, where.get().place()));
    }
}
