package dev.staystream.web.html;

import dev.staystream.search.EventLog;
import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.Destination.Hotels;
import dev.staystream.stay.Query;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Where the results of a search are found that is known by its log alone. */
public final class QueryAddress {

    private QueryAddress() {}

    /** The address of the results in a log. */
    public static SearchAddress of(EventLog log) {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        where(log.query(), parameters);
        parameters.add("checkIn", log.query().stay().checkIn().toString());
        parameters.add("checkOut", log.query().stay().checkOut().toString());
        parameters.put("room", texts(log.query().rooms()));
        parameters.add("guestCountry", log.query().guestCountry().code());
        parameters.add("currency", log.query().currency().getCurrencyCode());
        parameters.put("supplier", texts(log.query().suppliers()));
        return SearchAddress.of(parameters).of(log.id());
    }

    private static void where(Query query, MultiValueMap<String, String> parameters) {
        switch (query.destination()) {
            case Area area -> {
                parameters.add(
                        "near",
                        number(area.centre().latitude()) + "," + number(area.centre().longitude()));
                parameters.add("radius", number(area.radiusKm()) + "km");
            }
            case Hotels hotels -> parameters.put("hotel", texts(hotels.ids()));
        }
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static List<String> texts(Collection<?> values) {
        return values.stream()
                .map(Object::toString)
                .toList();
    }
}
