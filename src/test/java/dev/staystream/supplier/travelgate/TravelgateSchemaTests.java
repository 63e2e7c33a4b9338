package dev.staystream.supplier.travelgate;

import static dev.staystream.supplier.travelgate.Asked.account;
import static dev.staystream.supplier.travelgate.Asked.request;
import static dev.staystream.supplier.travelgate.Asked.rooms;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.stay.RateKey;
import graphql.parser.Parser;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The queries and their variables are valid by the published schema, which tells of no content. */
final class TravelgateSchemaTests {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    @Test
    void theSchemaAllowsTheSearch() {
        assertThat(complaintsOf(TravelgateRequest.search(
                        request(List.of("1"), rooms(1, 2), rooms(1, 1, 8)), List.of("1"), account("key", TIMEOUT))))
                .isEmpty();
    }

    @Test
    void theSchemaAllowsTheQuote() {
        assertThat(complaintsOf(TravelgateRequest.quote(new RateKey("33"), account("key", TIMEOUT))))
                .isEmpty();
    }

    @Test
    void theSchemaWouldSayWhatItDoesNotKnow() {
        Map<String, Object> variables =
                Map.of("criteria", Map.of("optionRefId", "33", "rateKey", "33"), "settings", Map.of());

        assertThat(complaintsOf(new TravelgateRequest(TravelgateQuery.QUOTE.text(), variables)))
                .singleElement()
                .asString()
                .contains("rateKey");
    }

    @Test
    void theQueryForContentIsWellFormed() {
        assertThat(new Parser().parseDocument(TravelgateQuery.HOTELS.text()).getDefinitions())
                .hasSize(1);
    }

    private static List<String> complaintsOf(TravelgateRequest asked) {
        return HotelxSchema.published().objections(asked.query(), asked.variables());
    }
}
