package dev.staystream.supplier.liteapi;

import dev.staystream.supplier.contract.Phrase;
import dev.staystream.supplier.contract.Phrase.Frame;
import dev.staystream.supplier.contract.SupplierContract;
import dev.staystream.supplier.contract.Told.Hotel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The same contract, the answer being a stream of events. */
final class LiteapiStreamContractTests extends SupplierContract {

    LiteapiStreamContractTests() {
        super(new Streamed());
    }

    private static final class Streamed extends LiteapiDialect {

        @Override
        public Phrase offers(List<Hotel> hotels) {
            return new Phrase(
                    200,
                    "text/event-stream",
                    Map.of(),
                    List.of("{\"rates\":[%s]}".formatted(rates(hotels)), "{\"hotels\":[%s]}".formatted(summaries(hotels))),
                    new Frame("data: ", "\n\n", "data: [DONE]\n\n"));
        }

        @Override
        public Set<String> essentials() {
            return Set.of(
                    "/rates/0/hotelId",
                    "/rates/0/roomTypes/0/offerId",
                    "/rates/0/roomTypes/0/rates",
                    "/rates/0/roomTypes/0/offerRetailRate/amount",
                    "/rates/0/roomTypes/0/offerRetailRate/currency");
        }

        @Override
        public Optional<String> heedsContentType() {
            return Optional.of("what is no stream is read as one document");
        }
    }
}
