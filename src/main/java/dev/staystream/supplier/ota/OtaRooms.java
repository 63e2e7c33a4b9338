package dev.staystream.supplier.ota;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dev.staystream.stay.Occupancy;
import dev.staystream.supplier.SupplierRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Writes the rooms asked for, each a candidate of its own with a number, by which an answer refers to it. */
final class OtaRooms {

    /** By OpenTravel's table AQC. */
    private static final String ADULT = "10";

    private static final String CHILD = "8";

    private static final String INFANT = "7";

    private OtaRooms() {}

    /** Rooms of whatever type. */
    static OtaElement any(SupplierRequest request, OtaProfile profile) {
        return rooms(request, profile, room -> OtaElement.of("RoomStayCandidate"));
    }

    /** Rooms of the types of an offer, on its rate plans. */
    static OtaElement of(SupplierRequest request, OtaProfile profile, OtaRateKey wanted) {
        List<String> plans = distinctPlans(wanted);
        return rooms(request, profile, room -> {
            OtaRateKey.Room codes = wanted.rooms().get(Math.min(room, wanted.rooms().size() - 1));
            OtaElement candidate = with("RoomTypeCode", codes.type(), OtaElement.of("RoomStayCandidate"));
            String plan = codes.plan().isEmpty() ? "" : Integer.toString(plans.indexOf(codes.plan()) + 1);
            return with("RatePlanCandidateRPH", plan, candidate);
        });
    }

    private static OtaElement with(String attribute, String value, OtaElement element) {
        return value.isEmpty() ? element : element.with(attribute, value);
    }

    private static List<String> distinctPlans(OtaRateKey wanted) {
        return wanted.rooms().stream()
                .map(OtaRateKey.Room::plan)
                .filter(plan -> !plan.isEmpty())
                .distinct()
                .toList();
    }

    /** The rate plans of an offer, numbered. */
    static List<OtaElement> plans(OtaRateKey wanted) {
        List<String> plans = distinctPlans(wanted);
        return IntStream.range(0, plans.size())
                .mapToObj(plan -> OtaElement.of("RatePlanCandidate")
                        .with("RatePlanCode", plans.get(plan))
                        .with("RPH", plan + 1))
                .toList();
    }

    private static OtaElement rooms(
            SupplierRequest request, OtaProfile profile, IntFunction<OtaElement> candidate) {
        List<Occupancy> rooms = OtaAsked.rooms(request);
        return OtaElement.of(
                "RoomStayCandidates",
                IntStream.range(0, rooms.size())
                        .mapToObj(room -> candidate
                                .apply(room)
                                .with("Quantity", 1)
                                .with("RPH", room + 1)
                                .inside(guests(rooms.get(room), profile)))
                        .toList());
    }

    private static OtaElement guests(Occupancy room, OtaProfile profile) {
        List<OtaElement> counts = new ArrayList<>();
        counts.add(count(ADULT, room.adults()));
        Map<Integer, Long> ages = new TreeMap<>(room.childAges().stream()
                .collect(groupingBy(identity(), counting())));
        ages.forEach((age, children) ->
                counts.add(count(age < profile.infantsBelow() ? INFANT : CHILD, children).with("Age", age)));
        return OtaElement.of("GuestCounts", counts).with("IsPerRoom", true);
    }

    private static OtaElement count(String kind, long guests) {
        return OtaElement.of("GuestCount").with("AgeQualifyingCode", kind).with("Count", guests);
    }
}
