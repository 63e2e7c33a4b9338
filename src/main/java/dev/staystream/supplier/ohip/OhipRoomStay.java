package dev.staystream.supplier.ohip;

import dev.staystream.stay.NoAnswer;
import dev.staystream.stay.Offer;
import dev.staystream.supplier.JsonReader;
import dev.staystream.supplier.SupplierException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A stay at one hotel as the contract tells it: whether it can be had, and apart from each other its room types, its rate
 * plans, and the offers that are one of each. A stay of a single offer has one of all three.
 */
final class OhipRoomStay {

    /** What a hotel says that has nothing for this stay, or of which only another has. */
    private static final Set<String> UNAVAILABLE = Set.of("NoAvailability", "NotFound", "OtherAvailable");

    private final Map<String, OhipRoom> rooms = new HashMap<>();

    private final Map<String, OhipPlan> plans = new HashMap<>();

    private final List<OhipOffer> offers = new ArrayList<>();

    private final Map<String, String> property = new HashMap<>();

    private String availability = "";

    OhipRoomStay(JsonReader json) {
        for (String field : json.fields()) {
            switch (field) {
                case "propertyInfo" -> property(json);
                case "availability" -> availability = json.text("");
                case "roomType", "roomTypes" -> json.elements().forEach(this::room);
                case "ratePlan", "ratePlans" -> json.elements().forEach(this::plan);
                case "offer", "offers" -> json.elements().forEach(this::offer);
                default -> {}
            }
        }
    }

    /** Every stay of a reply, which has a list of them even if it is empty. */
    static List<OhipRoomStay> all(byte[] reply) {
        return JsonReader.read(reply, OhipRoomStay::all);
    }

    private static List<OhipRoomStay> all(JsonReader json) {
        List<OhipRoomStay> stays = new ArrayList<>();
        boolean told = false;
        for (String field : json.fields()) {
            if (field.equals("roomStays")) {
                told = true;
                json.elements().forEach(stay -> stays.add(new OhipRoomStay(stay)));
            }
        }
        if (!told) {
            throw new SupplierException(NoAnswer.UNREADABLE, "a list of stays was expected");
        }
        return stays;
    }

    private void property(JsonReader json) {
        for (String field : json.fields()) {
            Optional.ofNullable(json.text()).ifPresent(text -> property.put(field, text));
        }
    }

    private void room(JsonReader json) {
        OhipRoom room = new OhipRoom(json);
        rooms.put(room.code(), room);
    }

    private void plan(JsonReader json) {
        OhipPlan plan = new OhipPlan(json);
        plans.put(plan.code(), plan);
    }

    /** An offer with a number, a time or a currency that is none is left out, for it is no reason to lose the others. */
    private void offer(JsonReader json) {
        try {
            offers.add(new OhipOffer(json));
        } catch (SupplierException | DateTimeException | IllegalArgumentException error) {
            return;
        }
    }

    Optional<String> hotelCode() {
        return Optional.ofNullable(property.get("hotelCode"));
    }

    Optional<String> hotelName() {
        return Optional.ofNullable(property.get("hotelName"));
    }

    /** Whether the hotel itself may have something to sell, which it has unless it says otherwise. */
    boolean maySell() {
        return !UNAVAILABLE.contains(availability);
    }

    /** Whether it is said that what was offered cannot be had. */
    boolean gone() {
        return !maySell() || offers.stream().anyMatch(offer -> !offer.available());
    }

    List<Offer> offers(OhipTime time) {
        return maySell()
                ? offers.stream()
                        .filter(OhipOffer::available)
                        .flatMap(offer -> offer.offer(room(offer), plan(offer), time).stream())
                        .toList()
                : List.of();
    }

    private OhipRoom room(OhipOffer offer) {
        return rooms.getOrDefault(offer.roomType(), OhipRoom.UNTOLD);
    }

    private OhipPlan plan(OhipOffer offer) {
        return plans.getOrDefault(offer.ratePlan(), OhipPlan.UNTOLD);
    }
}
