package dev.staystream.web.html.form;

import static java.time.ZoneOffset.UTC;
import static java.time.temporal.TemporalAdjusters.next;
import static java.util.function.Predicate.not;

import dev.staystream.place.Place;
import dev.staystream.place.Places;
import dev.staystream.stay.Query;
import dev.staystream.web.BadParameter;
import dev.staystream.web.html.QueryWords;
import dev.staystream.web.html.Visitor;
import dev.staystream.web.html.Wording;
import dev.staystream.web.html.form.SearchForm.PlaceChoice;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Fills the form: with what was entered, and with what most people would enter where nothing was. */
public final class Forms {

    /** How far ahead suppliers sell (Expedia Rapid: 500 days). */
    private static final int DAYS_AHEAD = 500;

    private static final int USUAL_NIGHTS = 2;

    private static final String USUAL_CURRENCY = "EUR";

    private final Places places;

    Forms(Places places) {
        this.places = places;
    }

    /** The form with these entries, nothing being wrong. */
    public SearchForm form(FormEntries entries, Visitor visitor) {
        return form(entries, visitor, List.of(), List.of());
    }

    /** The form with what is wrong, in the words of a form where it has a field for it. */
    public SearchForm wrong(FormEntries entries, List<BadParameter> errors, Visitor visitor) {
        SearchForm form = form(entries, visitor);
        Map<String, BadParameter> told = new LinkedHashMap<>();
        errors.stream()
                .map(error -> told(error, form, visitor))
                .forEach(error -> told.putIfAbsent(error.field(), error));
        if (form.guestCountry().isEmpty()) {
            BadParameter missing = new BadParameter("guestCountry", "");
            told.putIfAbsent(missing.field(), told(missing, form, visitor));
        }
        return form(entries, visitor, List.copyOf(told.values()), List.of());
    }

    private static BadParameter told(BadParameter error, SearchForm form, Visitor visitor) {
        Wording wording = visitor.wording();
        return switch (error.field()) {
            case "place" ->
                new BadParameter(
                        "q", wording.say(form.text().isEmpty() ? "error.q.blank" : "error.q.unknown", form.text()));
            case "checkIn", "checkOut", "room", "guestCountry", "currency" ->
                new BadParameter(
                        error.field(),
                        wording.say("error." + error.field(), wording.date("pattern.published", form.latest())));
            default -> new BadParameter("ask", wording.say("error.address", error.field()));
        };
    }

    /** The form, asking which of these places is meant. */
    SearchForm which(FormEntries entries, List<Place> meant, Visitor visitor) {
        String message = visitor.wording().say("error.q.several", entries.value("q"));
        List<PlaceChoice> choices =
                meant.stream().map(place -> choice(place, visitor)).toList();
        return form(entries, visitor, List.of(new BadParameter("q", message)), choices);
    }

    private static PlaceChoice choice(Place place, Visitor visitor) {
        String country = Locale.of("", place.country().code())
                .getDisplayCountry(visitor.wording().locale());
        return new PlaceChoice(
                place.id(),
                place.name(),
                visitor.wording().say("place.detail", place.region(), country, place.population()));
    }

    /** The place the destination's text named before, if it names it still. */
    Optional<Place> unchanged(FormEntries entries, Visitor visitor) {
        QueryWords words = new QueryWords(visitor.wording());
        return place(entries.value("was")).filter(place -> words.place(place).equals(entries.value("q")));
    }

    private SearchForm form(
            FormEntries entries, Visitor visitor, List<BadParameter> errors, List<PlaceChoice> choices) {
        LocalDate today = LocalDate.ofInstant(visitor.wording().clock().instant(), UTC);
        LocalDate friday = today.plusWeeks(1).with(next(DayOfWeek.FRIDAY));
        Optional<Place> place = place(entries.value("place")).or(() -> place(entries.value("was")));
        List<RoomEntry> rooms = entries.rooms();
        return new SearchForm(
                entered(entries, "q")
                        .or(() -> place.map(new QueryWords(visitor.wording())::place))
                        .orElse(""),
                place.map(Place::id).map(String::valueOf).orElse(""),
                entered(entries, "checkIn").orElseGet(friday::toString),
                entered(entries, "checkOut")
                        .orElseGet(() -> friday.plusDays(USUAL_NIGHTS).toString()),
                today,
                today.plusDays(DAYS_AHEAD),
                rooms,
                rooms.size() < Query.MAX_ROOMS,
                guests(rooms, visitor),
                entered(entries, "guestCountry").or(visitor::country).orElse(""),
                entered(entries, "currency").orElseGet(() -> currency(visitor)),
                errors,
                choices);
    }

    private static String guests(List<RoomEntry> rooms, Visitor visitor) {
        long guests = rooms.stream().mapToLong(RoomEntry::guests).sum();
        return visitor.wording().say("query.guests", guests, rooms.size());
    }

    private static Optional<String> entered(FormEntries entries, String field) {
        return Optional.of(entries.value(field)).filter(not(String::isEmpty));
    }

    private Optional<Place> place(String id) {
        return Optional.of(id)
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .flatMap(places::byId);
    }

    private static String currency(Visitor visitor) {
        return visitor.country()
                .map(code -> Currency.getInstance(Locale.of("", code)))
                .map(Currency::getCurrencyCode)
                .orElse(USUAL_CURRENCY);
    }
}
