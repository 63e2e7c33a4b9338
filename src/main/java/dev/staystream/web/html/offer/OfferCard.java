package dev.staystream.web.html.offer;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.staystream.stay.OfferId;
import dev.staystream.web.html.Phrase;
import java.util.List;
import java.util.Optional;
import org.springframework.web.util.UriUtils;

/**
 * An offer as a card shows it, every part of it from that one offer.
 *
 * @param deadline when free cancellation ends, if it is free and not over
 * @param penalties what cancelling costs from when on, in the hotel's own time
 * @param total the all-in sum, or what the supplier quoted when that could not be converted
 * @param round the same without decimals, for a map
 * @param forStay what the total is for
 * @param notes what is in the total, in words, the most needed first
 * @param go where the offer is checked, and whoever wants it sent on
 * @param linked whether there is a page of the supplier to go on to
 */
public record OfferCard(
        String room,
        Phrase board,
        Phrase cancellation,
        Optional<Deadline> deadline,
        List<String> penalties,
        String total,
        String round,
        String forStay,
        String perNight,
        List<Phrase> notes,
        String supplier,
        Phrase seen,
        String go,
        boolean linked) {

    /** Where an offer is checked before anyone leaves for its supplier. */
    public static String address(OfferId id) {
        return "/go/" + UriUtils.encodePathSegment(id.value(), UTF_8);
    }
}
