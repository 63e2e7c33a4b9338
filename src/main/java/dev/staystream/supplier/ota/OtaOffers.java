package dev.staystream.supplier.ota;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.staystream.stay.NoAnswer;
import dev.staystream.stay.Occupancy;
import dev.staystream.stay.Offer;
import dev.staystream.stay.RateKey;
import dev.staystream.supplier.HotelOffers;
import dev.staystream.supplier.SupplierException;
import dev.staystream.supplier.SupplierHotel;
import dev.staystream.supplier.XmlReader;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads what hotels sell, by hotel. Where several rooms are asked, those on the same terms go together: of the same type
 * if the hotel has one for all of them, else of any, and of several that would do for a room the cheapest.
 */
final class OtaOffers {

    private static final List<Function<Offer, Object>> LIKENESSES =
            List.of(offer -> List.of(offer.room().name(), terms(offer)), OtaOffers::terms);

    private final Map<String, SupplierHotel> hotels = new LinkedHashMap<>();

    private final Map<String, List<OtaRoomStay>> stays = new LinkedHashMap<>();

    private final OtaAsked asked;

    private int told;

    private int unreadable;

    OtaOffers(OtaAsked asked) {
        this.asked = asked;
    }

    private static Object terms(Offer offer) {
        return List.of(
                OtaRateKey.read(offer.rateKey()).rooms().getFirst().plan(),
                offer.price().quoted().currency(),
                offer.board(),
                offer.payment(),
                offer.cancellation().refundable());
    }

    /** Reads {@code RoomStays}; what cannot be read is left out, for it is no reason to lose the others. */
    void read(XmlReader xml) {
        for (String child : xml.children()) {
            if (child.equals("RoomStay")) {
                told++;
                readStay(xml);
            }
        }
    }

    private void readStay(XmlReader xml) {
        try {
            OtaRoomStay stay = new OtaRoomStay(xml);
            unreadable += stay.unreadable();
            stay.hotel(asked).ifPresentOrElse(hotel -> add(hotel, stay), () -> unreadable++);
        } catch (SupplierException error) {
            unreadable++;
        }
    }

    private void add(SupplierHotel hotel, OtaRoomStay stay) {
        hotels.putIfAbsent(hotel.code(), hotel);
        stays.computeIfAbsent(hotel.code(), code -> new ArrayList<>()).add(stay);
    }

    boolean isEmpty() {
        return told == 0;
    }

    /** The hotels with offers; that there are none is said only when all could be read. */
    List<HotelOffers> hotels() {
        List<HotelOffers> found = hotels.values().stream()
                .map(hotel -> new HotelOffers(hotel, offers(stays.getOrDefault(hotel.code(), List.of()))))
                .filter(hotel -> !hotel.offers().isEmpty())
                .toList();
        if (found.isEmpty() && unreadable > 0) {
            throw new SupplierException(
                    NoAnswer.UNREADABLE, "%d rates or stays of %d cannot be read".formatted(unreadable, told));
        }
        return found;
    }

    private List<Offer> offers(List<OtaRoomStay> ofHotel) {
        List<Occupancy> rooms = asked.rooms();
        List<List<Offer>> byRoom = new ArrayList<>();
        for (int room = 0; room < rooms.size(); room++) {
            byRoom.add(offers(ofHotel, room + 1, rooms.get(room).guests()));
        }
        return numbered(rooms.size() == 1 ? byRoom.getFirst() : combined(byRoom));
    }

    /** Each offer under a key of its own, also where a hotel uses no codes. */
    private static List<Offer> numbered(List<Offer> offers) {
        Map<RateKey, Integer> seen = new HashMap<>();
        return offers.stream()
                .map(offer -> {
                    int times = seen.merge(offer.rateKey(), 1, Integer::sum);
                    return times == 1 ? offer : OtaRateKey.numbered(offer, times);
                })
                .toList();
    }

    /** What serves one room; the same told twice is one offer. */
    private List<Offer> offers(List<OtaRoomStay> ofHotel, int number, int guests) {
        LinkedHashSet<Offer> offers = new LinkedHashSet<>();
        for (OtaRoomStay stay : ofHotel) {
            if (stay.serves(asked, number, guests)) {
                choices(stay, guests)
                        .forEach(choice -> offer(choice, guests).ifPresent(offers::add));
            }
        }
        return List.copyOf(offers);
    }

    private List<OtaChoice> choices(OtaRoomStay stay, int guests) {
        try {
            return new OtaChoices(stay, asked.request().stay(), guests, asked.profile().quotes()).all();
        } catch (IllegalArgumentException error) {
            unreadable++;
            return List.of();
        }
    }

    private Optional<Offer> offer(OtaChoice choice, int guests) {
        try {
            return Optional.of(choice.offer(asked, guests));
        } catch (IllegalArgumentException | DateTimeException error) {
            unreadable++;
            return Optional.empty();
        }
    }

    private static List<Offer> combined(List<List<Offer>> byRoom) {
        return LIKENESSES.stream()
                .map(likeness -> alike(byRoom, likeness))
                .filter(offers -> !offers.isEmpty())
                .findFirst()
                .orElseGet(List::of);
    }

    private static List<Offer> alike(List<List<Offer>> byRoom, Function<Offer, Object> likeness) {
        List<Map<Object, List<Offer>>> groups = byRoom.stream()
                .map(offers -> (Map<Object, List<Offer>>)
                        offers.stream().collect(groupingBy(likeness, LinkedHashMap::new, toList())))
                .toList();
        return groups.getFirst().keySet().stream()
                .filter(key -> groups.stream().allMatch(group -> group.containsKey(key)))
                .map(key -> new OtaTogether(
                                groups.stream().map(group -> cheapest(group, key)).toList())
                        .offer())
                .toList();
    }

    private static Offer cheapest(Map<Object, List<Offer>> group, Object key) {
        return group.getOrDefault(key, List.of()).stream()
                .min(comparing(offer -> offer.price().quoted().amount()))
                .orElseThrow();
    }
}
