package dev.staystream.supplier.ratehawk;

import dev.staystream.supplier.HotelOffers;
import dev.staystream.supplier.JsonReader;
import dev.staystream.supplier.Reply;
import java.util.List;
import org.springframework.http.MediaType;

/**
 * What stands around every answer: {@code {status, error, debug, data}}, in any order. It is by its own status that a
 * reply is an answer or an error, under whatever status of HTTP.
 */
final class RatehawkEnvelope {

    private String status = "";

    private String error = "";

    private String explanation = "";

    private List<HotelOffers> hotels = List.of();

    private RatehawkEnvelope(JsonReader json, RatehawkOffers offers) {
        for (String field : json.fields()) {
            switch (field) {
                case "status" -> status = text(json);
                case "error" -> error = text(json);
                case "debug" -> explanation = explanation(json);
                case "data" -> hotels = offers.read(json);
                default -> {}
            }
        }
    }

    /** The hotels with offers in a reply that is an answer; any other fails for the reason it gives. */
    static List<HotelOffers> open(Reply reply, RatehawkOffers offers) {
        if (!reply.successful() && !isJson(reply)) {
            throw new RatehawkError("", "no JSON").failure(reply, offers.observed());
        }
        RatehawkEnvelope envelope = JsonReader.read(reply.body(), json -> new RatehawkEnvelope(json, offers));
        if (!envelope.status.equals("ok")) {
            throw new RatehawkError(envelope.error, envelope.explanation).failure(reply, offers.observed());
        }
        return envelope.hotels;
    }

    private static boolean isJson(Reply reply) {
        return MediaType.APPLICATION_JSON.isCompatibleWith(reply.headers().getContentType());
    }

    private static String explanation(JsonReader json) {
        String explanation = "";
        for (String field : json.fields()) {
            if (field.equals("validation_error")) {
                explanation = text(json);
            }
        }
        return explanation;
    }

    private static String text(JsonReader json) {
        String text = json.text();
        return text == null ? "" : text;
    }
}
