package dev.staystream.web.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.joining;

import dev.staystream.place.Place;
import dev.staystream.search.SearchId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;

/**
 * The address of a search: only the parameters that mean something, in one order, so that the address is all the state a
 * page has, and equal wishes have equal addresses.
 */
public final class SearchAddress {

    /** The page of the list that is shown, from 1. */
    public static final String PAGE = "page";

    /** The run whose log is shown, so that another view of it shows the same. */
    public static final String SEARCH = "search";

    /** The parameters that say what is asked, by the names the partner API gives them. */
    public static final List<String> QUERY =
            List.of("place", "near", "radius", "hotel", "checkIn", "checkOut", "room", "guestCountry", "currency");

    /** The parameters that filter what is shown. */
    public static final List<String> FILTERS = List.of("maxPrice", "stars", "board", "refundable", "supplier");

    private static final List<String> VIEW = List.of("sort", "limit", "lang", PAGE, SEARCH);

    private static final List<String> NAMES =
            Stream.of(QUERY, FILTERS, VIEW).flatMap(List::stream).toList();

    private final MultiValueMap<String, String> parameters;

    private SearchAddress(MultiValueMap<String, String> parameters) {
        this.parameters = parameters;
    }

    /** The address with whatever of these parameters belongs in it. */
    public static SearchAddress of(MultiValueMap<String, String> parameters) {
        MultiValueMap<String, String> kept = new LinkedMultiValueMap<>();
        NAMES.forEach(name ->
                values(parameters, name).filter(value -> !value.isBlank()).forEach(value -> kept.add(name, value)));
        return new SearchAddress(kept);
    }

    private static Stream<String> values(MultiValueMap<String, String> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream();
    }

    /** Whether these parameters hold nothing but this address. */
    public boolean holdsAllOf(MultiValueMap<String, String> others) {
        return parameters.equals(others);
    }

    /** What is searched and how it is shown, by the names of the partner API, which numbers no pages. */
    public MultiValueMap<String, String> wish() {
        MultiValueMap<String, String> wish = copy();
        wish.remove(PAGE);
        wish.remove(SEARCH);
        return wish;
    }

    private MultiValueMap<String, String> firstPage() {
        MultiValueMap<String, String> first = copy();
        first.remove(PAGE);
        return first;
    }

    private MultiValueMap<String, String> copy() {
        return new LinkedMultiValueMap<>(parameters);
    }

    /** The run whose log is meant, if one is named. */
    public Optional<SearchId> search() {
        return values(parameters, SEARCH).findFirst().map(SearchId::new);
    }

    /** This run of the search, as long as its log is kept. */
    public SearchAddress of(SearchId run) {
        MultiValueMap<String, String> others = copy();
        others.set(SEARCH, run.value());
        return of(others);
    }

    /** The same search, to be asked anew. */
    public SearchAddress anew() {
        return of(wish());
    }

    /** Which page of the list is meant, the first where nothing usable is said. */
    public int page() {
        return values(parameters, PAGE)
                .filter(text -> text.matches("[1-9]\\d{0,3}"))
                .map(Integer::valueOf)
                .findFirst()
                .orElse(1);
    }

    /** The parameters of these names, for the hidden fields of a form. */
    public List<Field> fields(List<String> names) {
        return names.stream()
                .flatMap(name -> values(parameters, name).map(value -> new Field(name, value)))
                .toList();
    }

    /** The same search, with another value; the first page of it. */
    public SearchAddress with(String name, String value) {
        MultiValueMap<String, String> others = firstPage();
        others.set(name, value);
        return of(others);
    }

    /** The same wish in a place. */
    public SearchAddress at(Place place) {
        return with("place", String.valueOf(place.id()));
    }

    /** Whether a parameter has a value. */
    public boolean names(String name) {
        return parameters.containsKey(name);
    }

    /** The same search, with a value where none is given. */
    public SearchAddress withDefault(String name, String value) {
        MultiValueMap<String, String> others = copy();
        others.putIfAbsent(name, List.of(value));
        return of(others);
    }

    /** The same search without one value of a parameter; the first page of it. */
    public SearchAddress without(Field field) {
        MultiValueMap<String, String> others = firstPage();
        others.put(
                field.name(),
                values(parameters, field.name())
                        .filter(not(field.value()::equals))
                        .toList());
        return of(others);
    }

    /** The same search without any filter; the first page of it. */
    public SearchAddress unfiltered() {
        MultiValueMap<String, String> others = firstPage();
        FILTERS.forEach(others::remove);
        return of(others);
    }

    /** Where the form with these entries is found. */
    public String form() {
        return "/?" + query();
    }

    /** Where the hotels are listed that are known where this search looks. */
    public String known() {
        return "/known?" + query();
    }

    /** Where a program gets the same, as path and query. */
    public String api() {
        return "/api/v1/search?" + query();
    }

    @Override
    public String toString() {
        return "/search?" + query();
    }

    /** The parameters alone. */
    public String query() {
        return fields(NAMES).stream()
                .map(field -> field.name() + "=" + UriUtils.encode(field.value(), UTF_8))
                .collect(joining("&"));
    }

    /** One value of one parameter. */
    public record Field(String name, String value) {}
}
