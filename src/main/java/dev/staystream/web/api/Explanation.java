package dev.staystream.web.api;

import dev.staystream.catalogue.Catalogue;
import dev.staystream.catalogue.LinkReason;
import dev.staystream.catalogue.Source;
import dev.staystream.catalogue.Source.Grounds;
import dev.staystream.merge.HotelRow;
import dev.staystream.search.Rooms;
import dev.staystream.stay.HotelId;
import dev.staystream.web.ReasonWords;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Says of a hotel who tells of it, which offers are for one room of it, and why these are taken to be one. */
final class Explanation {

    private final Catalogue catalogue;

    private final ReasonWords words;

    private final Rooms rooms;

    Explanation(Catalogue catalogue, ReasonWords words, Rooms rooms) {
        this.catalogue = catalogue;
        this.words = words;
        this.rooms = rooms;
    }

    /** Adds the rooms and the sources to the fields of a hotel with offers. */
    void row(Json json, HotelRow row) {
        json.objects("rooms", rooms.of(row.offers()), RoomJson::offers);
        sources(json, row.hotel().id());
    }

    /** Adds the sources to the fields of a hotel. */
    void sources(Json json, HotelId hotel) {
        json.objects("sources", catalogue.sources(hotel), this::source);
    }

    private void source(Json json, Source source) {
        json.field("type", source.type());
        json.field("name", source.name());
        json.field("score", score(source));
        json.field("decidedBy", source.grounds().map(grounds -> grounds.byPerson() ? "person" : "machine"));
        json.objects(
                "reasons", source.grounds().map(Grounds::reasons).orElseGet(List::of), this::reason);
    }

    private static OptionalDouble score(Source source) {
        return source.grounds().stream().mapToDouble(Explanation::rounded).findFirst();
    }

    /** To three decimals; more would claim too much. */
    private static double rounded(Grounds grounds) {
        return Math.round(grounds.score() * 1_000) / 1_000.0;
    }

    private void reason(Json json, LinkReason reason) {
        json.field("code", reason.code());
        json.field("text", words.say(reason, Locale.ENGLISH));
    }
}
