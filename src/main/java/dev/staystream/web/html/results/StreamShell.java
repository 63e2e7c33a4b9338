package dev.staystream.web.html.results;

import dev.staystream.web.html.results.SlotPlan.Part;
import dev.staystream.web.html.results.SlotPlan.Slots;
import java.util.List;
import java.util.stream.IntStream;

/** The slots of a page that is streamed, before anything is in them. */
public record StreamShell(
        List<PlaceSlots> places,
        List<Slots> suppliers,
        Slots ground,
        Slots progress,
        Slots counts,
        Slots order,
        Slots end) {

    /** The slots for so many places and suppliers. */
    public static StreamShell of(int places, int suppliers) {
        return new StreamShell(
                numbered(places).mapToObj(PlaceSlots::of).toList(),
                numbered(suppliers).mapToObj(Part.SUPPLIER::slots).toList(),
                Part.GROUND.slots(1),
                Part.PROGRESS.slots(1),
                Part.COUNTS.slots(1),
                Part.ORDER.slots(1),
                Part.END.slots(1));
    }

    private static IntStream numbered(int count) {
        return IntStream.rangeClosed(1, count);
    }

    /** The slots of one place of the list. */
    public record PlaceSlots(
            int number, Slots place, Slots hotel, Slots best, Slots summary, Slots offers, Slots pin) {

        /** The slots of the place of this number. */
        public static PlaceSlots of(int number) {
            return new PlaceSlots(
                    number,
                    Part.PLACE.slots(number),
                    Part.HOTEL.slots(number),
                    Part.BEST.slots(number),
                    Part.SUMMARY.slots(number),
                    Part.OFFERS.slots(number),
                    Part.PIN.slots(number));
        }
    }
}
