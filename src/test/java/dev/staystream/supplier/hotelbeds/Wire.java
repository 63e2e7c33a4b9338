package dev.staystream.supplier.hotelbeds;

import static dev.staystream.supplier.hotelbeds.Asking.rooms;

import dev.staystream.stay.Offer;
import dev.staystream.supplier.Answer;
import dev.staystream.supplier.HotelOffers;
import dev.staystream.supplier.SupplierRequest;
import java.time.Instant;
import java.util.List;

/** Replies in the shape of Hotelbeds, written with single quotes; a field given again replaces the usual one. */
final class Wire {

    static final Instant OBSERVED = Instant.parse("2026-11-20T12:00:00Z");

    private Wire() {}

    static String rate(String fields) {
        return """
            {'rateKey':'key','rateClass':'NOR','rateType':'BOOKABLE','net':'100.00','allotment':3,'paymentType':'AT_WEB',
             'packaging':false,'boardCode':'RO','boardName':'ROOM ONLY','rooms':1,'adults':2,'children':0%s}
            """.formatted(fields.isEmpty() ? "" : "," + fields);
    }

    static String room(String code, String... rates) {
        return "{'code':'%1$s','name':'ROOM %1$s','rates':[%2$s]}".formatted(code, String.join(",", rates));
    }

    static String reply(String... rooms) {
        return """
            {'auditData':{},'hotels':{'hotels':[{'code':77,'name':'Miramar','rooms':[%s],'currency':'EUR'}],'total':1}}
            """.formatted(String.join(",", rooms));
    }

    static Answer read(SupplierRequest request, String reply) {
        return HotelbedsOffers.read(request, Asking.reply(200, reply.replace('\'', '"')), OBSERVED);
    }

    static List<Offer> offers(SupplierRequest request, String reply) {
        return read(request, reply).hotels().stream()
                .map(HotelOffers::offers)
                .flatMap(List::stream)
                .toList();
    }

    /** The one offer made of a rate for two adults with these fields. */
    static Offer offer(String fields) {
        return offers(Asking.forRooms(rooms(1, 2)), reply(room("DBL.ST", rate(fields))))
                .getFirst();
    }
}
