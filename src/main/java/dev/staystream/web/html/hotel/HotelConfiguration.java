package dev.staystream.web.html.hotel;

import dev.staystream.catalogue.Catalogue;
import dev.staystream.place.Places;
import dev.staystream.prices.PriceMemory;
import dev.staystream.search.Lineup;
import dev.staystream.search.Rooms;
import dev.staystream.search.SearchService;
import dev.staystream.search.Snapshot;
import dev.staystream.stay.Hotel;
import dev.staystream.web.SearchParameters;
import dev.staystream.web.html.ExampleSearch;
import dev.staystream.web.html.HotelAddress;
import dev.staystream.web.html.Scene;
import dev.staystream.web.html.SearchAddress;
import dev.staystream.web.html.Visitor;
import dev.staystream.web.html.Visitors;
import dev.staystream.web.html.form.Choices;
import dev.staystream.web.html.form.FormEntries;
import dev.staystream.web.html.form.Forms;
import dev.staystream.web.html.hotel.HotelViews.Request;
import dev.staystream.web.html.results.StreamShell;
import dev.staystream.web.html.results.StreamShell.PlaceSlots;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.LinkedMultiValueMap;

/** Wires the page of a hotel. */
@Configuration(proxyBeanMethods = false)
class HotelConfiguration {

    @Bean
    HotelReception hotelReception(SearchParameters parameters, Forms forms) {
        return new HotelReception(parameters, forms);
    }

    @Bean
    HotelViews hotelViews(Catalogue catalogue, Places places, Choices choices, Lineup lineup) {
        return new HotelViews(catalogue, places, choices, lineup);
    }

    @Bean
    HotelOffers hotelOffers(SearchService searches, HotelViews views, Rooms rooms, PriceMemory prices) {
        return new HotelOffers(searches, views, rooms, new PriceStories(prices));
    }

    @Bean
    Scene hotelWithoutOffers(HotelViews views, Forms forms, Visitors visitors) {
        return new Scene("hotel/plain", Map.of("hotel", view(views, forms, visitors)));
    }

    @Bean
    Scene hotelsKnown() {
        return new Scene("hotel/known", Map.of("known", new KnownHotelsPage.Known("", "/", 0, List.of())));
    }

    @Bean
    Scene hotelFinished(HotelViews views, Rooms rooms, Forms forms, Visitors visitors) {
        HotelFinished offers =
                HotelFinished.of(words(visitors), rooms, ends(visitors), ExampleSearch.snapshot());
        PriceStory story = new PriceStory("", "", "", "", "", List.of(new PriceStory.Seen("", "", "")));
        return new Scene(
                "hotel/finished", Map.of("hotel", view(views, forms, visitors), "offers", offers, "story", story));
    }

    @Bean
    Scene hotelStreamed(HotelViews views, Rooms rooms, Forms forms, Visitors visitors) {
        HotelStream stream = new HotelStream(words(visitors), rooms, ends(visitors));
        return new Scene(
                "hotel/streamed",
                Map.of(
                        "hotel", view(views, forms, visitors),
                        "shell", StreamShell.of(1, 1),
                        "best", PlaceSlots.of(HotelStream.BEST_OF_ALL),
                        "progress", words(visitors).ledger().progress(List.of()),
                        "batches", List.of(stream.add(ExampleSearch.events()))));
    }

    private static HotelView view(HotelViews views, Forms forms, Visitors visitors) {
        Visitor visitor = visitors.anybody();
        Request request = new Request(
                visitor.wording(),
                address(),
                forms.form(new FormEntries(new LinkedMultiValueMap<>()), visitor),
                Optional.of(ExampleSearch.wish().query()));
        return views.view(hotel(), request);
    }

    private static Hotel hotel() {
        Snapshot snapshot = ExampleSearch.snapshot();
        return snapshot.listing()
                .hotel(snapshot.listing().found().getFirst())
                .orElseThrow();
    }

    private static HotelAddress address() {
        return new HotelAddress(hotel().id(), SearchAddress.of(new LinkedMultiValueMap<>()));
    }

    private static HotelOfferWords words(Visitors visitors) {
        return new HotelOfferWords(
                visitors.anybody().wording(), ExampleSearch.wish().query(), ZoneOffset.UTC);
    }

    private static HotelEndWords ends(Visitors visitors) {
        return new HotelEndWords(visitors.anybody().wording(), address());
    }
}
