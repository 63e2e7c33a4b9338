package dev.staystream.web.html.map;

import dev.staystream.merge.HotelRow;
import dev.staystream.stay.HotelId;
import dev.staystream.stay.Location;
import dev.staystream.stay.Money;
import dev.staystream.stay.PricedOffer;
import dev.staystream.web.html.Wording;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Puts hotels on a map. Who comes first has a label with its price; where that would cover another's, a spot stands for
 * the hotel. A hotel keeps what it has.
 */
public final class Pins {

    /** How wide a digit is, in units of the drawing. */
    private static final int DIGIT = 8;

    private static final int PADDING = 14;

    private static final int LABEL_HEIGHT = 24;

    private final MapFrame frame;

    private final Wording wording;

    private final Map<HotelId, Box> taken = new HashMap<>();

    public Pins(MapFrame frame, Wording wording) {
        this.frame = frame;
        this.wording = wording;
    }

    private record Box(int x, int y, int width) {

        private boolean meets(Box other) {
            return Math.abs(x - other.x) * 2 < width + other.width && Math.abs(y - other.y) < LABEL_HEIGHT;
        }
    }

    /** The pin of a hotel, where it lies on the map. */
    public Optional<Pin> pin(HotelRow row, String target) {
        return row.hotel()
                .details()
                .location()
                .filter(frame::holds)
                .map(location -> pin(row, location, target));
    }

    private Pin pin(HotelRow row, Location location, String target) {
        PricedOffer best = row.offers().getFirst();
        Money total = best.total().amount().orElseGet(best.offer().price()::quoted);
        String price = wording.round(total);
        Box box = taken.computeIfAbsent(row.hotel().id(), hotel -> box(location, price));
        return new Pin(
                row.hotel().id().value(),
                target,
                frame.x(location),
                frame.y(location),
                box.width(),
                price,
                wording.say("map.pin", row.hotel().name(), wording.money(total)));
    }

    private Box box(Location location, String price) {
        Box wanted = new Box(frame.x(location), frame.y(location), price.length() * DIGIT + PADDING);
        boolean free = taken.values().stream().noneMatch(wanted::meets) && wanted.x() > wanted.width() / 2
                && wanted.x() < MapFrame.WIDTH - wanted.width() / 2;
        return free ? wanted : new Box(wanted.x(), wanted.y(), 0);
    }
}
