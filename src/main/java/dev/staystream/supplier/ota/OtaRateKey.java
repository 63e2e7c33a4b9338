package dev.staystream.supplier.ota;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import dev.staystream.stay.Offer;
import dev.staystream.stay.RateKey;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What an offer goes by: for each room the codes of its type, its rate plan and its booking, where there are any. */
record OtaRateKey(List<Room> rooms) {

    private static final int PARTS = 3;

    /** The codes of one room, blank where it has none. */
    record Room(String type, String plan, String booking) {}

    static OtaRateKey read(RateKey key) {
        return new OtaRateKey(key.value().lines().map(OtaRateKey::room).toList());
    }

    private static Room room(String line) {
        List<String> parts = new ArrayList<>(Arrays.asList(line.split("&", -1)));
        while (parts.size() < PARTS) {
            parts.add("");
        }
        return new Room(decoded(parts.get(0)), decoded(parts.get(1)), decoded(parts.get(2)));
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part, UTF_8);
    }

    /** The offer under its key with a number behind it, which {@link #read} passes over. */
    static Offer numbered(Offer offer, int number) {
        return new Offer(
                new RateKey("%s&%d".formatted(offer.rateKey().value(), number)),
                offer.room(),
                offer.rooms(),
                offer.board(),
                offer.price(),
                offer.cancellation(),
                offer.payment(),
                offer.left(),
                offer.expiresAt(),
                offer.link());
    }

    RateKey key() {
        return new RateKey(rooms.stream()
                .map(room -> Stream.of(room.type(), room.plan(), room.booking())
                        .map(part -> URLEncoder.encode(part, UTF_8))
                        .collect(joining("&")))
                .collect(joining("\n")));
    }
}
