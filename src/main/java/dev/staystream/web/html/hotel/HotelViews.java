package dev.staystream.web.html.hotel;

import static java.util.function.Predicate.not;

import dev.staystream.catalogue.Catalogue;
import dev.staystream.place.Place;
import dev.staystream.place.Places;
import dev.staystream.search.Lineup;
import dev.staystream.stay.Address;
import dev.staystream.stay.CountryCode;
import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.Hotel;
import dev.staystream.stay.HotelDetails;
import dev.staystream.stay.Location;
import dev.staystream.stay.Query;
import dev.staystream.web.html.HotelAddress;
import dev.staystream.web.html.Link;
import dev.staystream.web.html.QueryWords;
import dev.staystream.web.html.SearchAddress;
import dev.staystream.web.html.Wording;
import dev.staystream.web.html.form.Choices;
import dev.staystream.web.html.form.SearchForm;
import dev.staystream.web.html.hotel.HotelView.Picture;
import dev.staystream.web.html.hotel.HotelView.StayForm;
import dev.staystream.web.html.hotel.HotelView.Staying;
import dev.staystream.web.html.offer.HotelHead;
import dev.staystream.web.html.offer.HotelWords;
import dev.staystream.web.html.offer.WhyWords;
import dev.staystream.web.html.results.StreamShell;
import java.net.URI;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Gathers what the page of a hotel shows besides its offers. */
final class HotelViews {

    /** What the form of this page does not ask, but keeps. */
    private static final List<String> KEPT = Stream.concat(
                    Stream.of("place", "near", "radius", "lang", "sort"), SearchAddress.FILTERS.stream())
            .toList();

    private final Catalogue catalogue;

    private final Places places;

    private final Choices choices;

    private final Lineup lineup;

    HotelViews(Catalogue catalogue, Places places, Choices choices, Lineup lineup) {
        this.catalogue = catalogue;
        this.places = places;
        this.choices = choices;
        this.lineup = lineup;
    }

    /** The view for a reader; with a stay where one is asked. */
    HotelView view(Hotel hotel, Request request) {
        HotelDetails details = hotel.details();
        Wording wording = request.wording();
        HotelHead head = new HotelWords(wording, request.address().search())
                .head(hotel, OptionalDouble.empty());
        Optional<Place> centre = details.location().map(here -> centre(request.address(), here));
        return new HotelView(
                head,
                pictures(hotel, head, wording),
                details.address().flatMap(address -> address(address, wording)),
                details.location().flatMap(here -> centre.map(place -> distance(here, place, wording))),
                details.phone().map(phone -> new Link(phone, "tel:" + phone.replaceAll("[^+\\d]", ""), false)),
                details.website().filter(HotelViews::safe).map(site -> new Link(site.getHost(), site.toString(), false)),
                back(request, wording),
                request.address().plain(),
                request.query().map(query -> staying(query, wording)),
                form(request),
                details.location().flatMap(here -> centre.map(place -> map(hotel, here, place, wording))),
                new WhyWords(wording).lines(catalogue.sources(hotel.id())));
    }

    /** Who asks for the page, and what. */
    record Request(Wording wording, HotelAddress address, SearchForm form, Optional<Query> query) {}

    /** The hotel's own time zone. */
    ZoneId zone(Hotel hotel) {
        return hotel.details()
                .location()
                .map(places::nearest)
                .map(Place::timeZone)
                .orElse(ZoneOffset.UTC);
    }

    /** The slots for offers, before there are any. */
    StreamShell shell() {
        return StreamShell.of(HotelStream.PLACES, lineup.suppliers().size());
    }

    private StayForm form(Request request) {
        Locale locale = request.wording().locale();
        return new StayForm(
                request.form(),
                choices.countries(locale),
                choices.currencies(locale),
                request.address().search().fields(KEPT));
    }

    /** The place the hotel was searched in, or else the nearest. */
    private Place centre(HotelAddress address, Location here) {
        return address.search().fields(List.of("place")).stream()
                .map(SearchAddress.Field::value)
                .filter(text -> text.matches("\\d{1,9}"))
                .flatMap(id -> places.byId(Integer.parseInt(id)).stream())
                .findFirst()
                .orElseGet(() -> places.nearest(here));
    }

    private static List<Picture> pictures(Hotel hotel, HotelHead head, Wording wording) {
        List<String> photos = hotel.details().images().stream()
                .filter(image -> "https".equals(image.getScheme()))
                .map(URI::toString)
                .toList();
        Stream<Picture> taken = photos.stream()
                .map(photo -> new Picture(
                        photo,
                        wording.say("hotel.picture", photos.indexOf(photo) + 1, photos.size(), hotel.name()),
                        false));
        Picture drawn = new Picture(head.facade(), wording.say("hotel.picture.drawn"), true);
        return Stream.concat(taken, Stream.of(drawn)).toList();
    }

    private static Optional<String> address(Address address, Wording wording) {
        Stream<Optional<String>> parts = Stream.of(
                Optional.of(address.line()),
                address.postcode(),
                address.city().filter(city -> !address.line().contains(city)),
                address.country().map(country -> country(country, wording)));
        return Optional.of(String.join(
                        wording.say("progress.and"),
                        parts.flatMap(Optional::stream).filter(not(String::isBlank)).toList()))
                .filter(not(String::isBlank));
    }

    private static String country(CountryCode country, Wording wording) {
        return Locale.of("", country.code()).getDisplayCountry(wording.locale());
    }

    private static String distance(Location here, Place centre, Wording wording) {
        return wording.say(
                "hotel.distance.of", wording.number(here.distanceKm(centre.location()), 1), centre.name());
    }

    private static boolean safe(URI site) {
        return site.getHost() != null && Stream.of("https", "http").anyMatch(scheme -> scheme.equals(site.getScheme()));
    }

    private static Link back(Request request, Wording wording) {
        return request.address()
                .results()
                .map(results -> results.names("checkIn")
                        ? new Link(wording.say("hotel.back"), results.toString(), false)
                        : new Link(wording.say("error.home"), results.form(), false))
                .orElseGet(() -> new Link(wording.say("error.home"), "/", false));
    }

    private static Staying staying(Query query, Wording wording) {
        QueryWords words = new QueryWords(wording);
        return new Staying(
                words.dates(query.stay()), words.nights(query.stay()), words.guests(query), words.living(query));
    }

    private Surroundings map(Hotel hotel, Location here, Place centre, Wording wording) {
        SurroundingsDrawing drawing = SurroundingsDrawing.reaching(wording, here, centre.location());
        List<Location> others = catalogue.hotelsIn(new Area(here, drawing.reachKm())).stream()
                .filter(other -> !other.id().equals(hotel.id()))
                .flatMap(other -> other.details().location().stream())
                .toList();
        return drawing.draw(hotel.name(), centre, others);
    }
}
