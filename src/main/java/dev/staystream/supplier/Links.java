package dev.staystream.supplier;

import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.Offer;
import dev.staystream.supplier.SupplierRequest.Target.Codes;
import dev.staystream.supplier.SupplierRequest.Target.Within;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The layer that decides where offers lead: to hosts the account allows, or nowhere. */
public final class Links {

    private Links() {}

    /** The supplier, whose offers have only links the rule allows, and the rule's own where they have none. */
    public static Supplier around(Supplier supplier, LinkRule rule) {
        return new Linked(supplier, rule);
    }

    private record Linked(Supplier supplier, LinkRule rule) implements Supplier {

        @Override
        public Profile profile() {
            return supplier.profile();
        }

        @Override
        public Flux<SupplierHotel> hotels(Area area) {
            return supplier.hotels(area);
        }

        @Override
        public Flux<Answer> ask(SupplierRequest request) {
            return supplier.ask(request).map(answer -> linked(answer, request));
        }

        @Override
        public Mono<Offer> recheck(SupplierRequest request, Offer offer) {
            return supplier.recheck(request, offer)
                    .map(now -> linked(now, allowed(now.link()).or(offer::link).or(() -> link(request))));
        }

        private Optional<URI> link(SupplierRequest request) {
            return switch (request.target()) {
                case Codes(List<String> codes) -> rule.link(codes.getFirst(), request);
                case Within area -> Optional.empty();
            };
        }

        private Answer linked(Answer answer, SupplierRequest request) {
            return rule.template().isBlank() && answer.hotels().stream().noneMatch(Linked::links)
                    ? answer
                    : new Answer(
                            answer.hotels().stream()
                                    .map(hotel -> linked(hotel, request))
                                    .toList(),
                            answer.origin());
        }

        private static boolean links(HotelOffers hotel) {
            return hotel.offers().stream().anyMatch(offer -> offer.link().isPresent());
        }

        private HotelOffers linked(HotelOffers told, SupplierRequest request) {
            Optional<URI> own = rule.link(told.hotel().code(), request);
            return new HotelOffers(
                    told.hotel(),
                    told.offers().stream()
                            .map(offer -> linked(offer, allowed(offer.link()).or(() -> own)))
                            .toList());
        }

        private Optional<URI> allowed(Optional<URI> link) {
            return link.filter(rule::allows);
        }

        private static Offer linked(Offer offer, Optional<URI> link) {
            return link.equals(offer.link())
                    ? offer
                    : new Offer(
                            offer.rateKey(),
                            offer.room(),
                            offer.rooms(),
                            offer.board(),
                            offer.price(),
                            offer.cancellation(),
                            offer.payment(),
                            offer.left(),
                            offer.expiresAt(),
                            link);
        }
    }
}
