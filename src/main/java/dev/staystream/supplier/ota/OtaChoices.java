package dev.staystream.supplier.ota;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.staystream.stay.Stay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The ways to have a room for a whole stay that a {@code RoomStay} tells of. Room rates of one type and plan belong
 * together, each being for some nights; those of one type do whose plans are each for some nights only.
 */
record OtaChoices(OtaRoomStay stay, Stay nights, int guests, OtaProfile.Quotes quotes) {

    private record Sort(String roomType, String ratePlan) {

        static Sort of(OtaRoomRate rate) {
            return new Sort(type(rate), requireNonNullElse(rate.ratePlan(), ""));
        }

        static String type(OtaRoomRate rate) {
            return requireNonNullElse(rate.roomTypeCode(), "");
        }
    }

    List<OtaChoice> all() {
        List<OtaRoomRate> onSale =
                stay.roomRates().stream().filter(OtaRoomRate::onSale).toList();
        List<OtaChoice> choices = new ArrayList<>();
        List<OtaRoomRate> left = new ArrayList<>();
        for (List<OtaRoomRate> alike : split(onSale)) {
            choice(alike, onSale.size() == alike.size()).ifPresentOrElse(choices::add, () -> left.addAll(alike));
        }
        for (List<OtaRoomRate> alike : grouped(left, Sort::type).values()) {
            choice(alike, false).ifPresent(choices::add);
        }
        choices.removeIf(choice -> choice.plan().filter(plan -> !plan.onSale()).isPresent());
        return choices;
    }

    /** Rates of one sort as one where they share out the nights, else each by itself. */
    private List<List<OtaRoomRate>> split(List<OtaRoomRate> rates) {
        List<List<OtaRoomRate>> parts = new ArrayList<>();
        for (List<OtaRoomRate> alike : grouped(rates, Sort::of).values()) {
            boolean each = alike.size() > 1 && alike.stream().allMatch(rate -> price(List.of(rate), false).isPresent());
            if (each) {
                alike.forEach(rate -> parts.add(List.of(rate)));
            } else {
                parts.add(alike);
            }
        }
        return parts;
    }

    private static <T> Map<T, List<OtaRoomRate>> grouped(List<OtaRoomRate> rates, Function<OtaRoomRate, T> sort) {
        return rates.stream().collect(groupingBy(sort, LinkedHashMap::new, toList()));
    }

    private Optional<OtaChoice> choice(List<OtaRoomRate> rates, boolean only) {
        return price(rates, only)
                .map(price -> new OtaChoice(
                        stay,
                        rates,
                        price,
                        nights(rates),
                        stay.ratePlan(rates.getFirst().ratePlan())));
    }

    /**
     * As stated for the rate or, where there is no other, for the stay, besides what only its nights tell to come on top;
     * else the sum of its nights.
     */
    private Optional<OtaTotal> price(List<OtaRoomRate> rates, boolean only) {
        List<OtaCharge> ofNights =
                nights(rates).map(OtaNights::total).map(OtaTotal::charges).orElseGet(List::of);
        Optional<OtaTotal> stated =
                rates.size() == 1 ? Optional.ofNullable(rates.getFirst().total()) : Optional.empty();
        return stated.or(() -> only ? stay.total() : Optional.empty())
                .map(total -> total.currency() == null ? inCurrencyOf(rates, total) : total)
                .map(total -> total.besides(ofNights))
                .or(() -> nights(rates).map(OtaNights::total));
    }

    private static OtaTotal inCurrencyOf(List<OtaRoomRate> rates, OtaTotal total) {
        return rates.stream()
                .flatMap(rate -> rate.rates().stream())
                .map(rate -> rate.price().currency())
                .filter(currency -> currency != null)
                .findFirst()
                .map(total::in)
                .orElse(total);
    }

    private Optional<OtaNights> nights(List<OtaRoomRate> rates) {
        List<OtaRate> all =
                rates.stream().flatMap(rate -> rate.rates().stream()).toList();
        return OtaNights.of(all, nights, guests, quotes).filter(told -> told.parts().stream()
                .allMatch(part -> part.price().stated()));
    }
}
