package dev.staystream.cache;

import static java.util.stream.Collectors.joining;

import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.SupplierId;
import dev.staystream.supplier.SupplierRequest;
import dev.staystream.supplier.SupplierRequest.RoomsAsked;
import dev.staystream.supplier.SupplierRequest.Target;
import dev.staystream.supplier.SupplierRequest.Target.Codes;
import dev.staystream.supplier.SupplierRequest.Target.Within;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/** What makes two questions to a supplier the same: all of the request but whether it must be asked now, digested. */
record AnswerKey(String value) {

    /** As many letters of its digest as tell any supplier from the others of a configuration. */
    private static final int SUPPLIER_LETTERS = 16;

    /** The key of a request, in which the order of rooms and codes does not matter. */
    static AnswerKey of(SupplierId supplier, SupplierRequest request) {
        String stay = "%s %s".formatted(request.stay().checkIn(), request.stay().checkOut());
        Stream<String> wish = Stream.of(
                supplier.value(),
                stay,
                rooms(request),
                request.guestCountry().code(),
                request.currency().getCurrencyCode());
        return new AnswerKey(prefix(supplier) + digest(Stream.concat(wish, target(request.target()))
                .map(part -> part.length() + ":" + part)
                .collect(joining())));
    }

    /** What the keys of all requests to a supplier begin with. */
    static String prefix(SupplierId supplier) {
        return digest(supplier.value()).substring(0, SUPPLIER_LETTERS) + ".";
    }

    private static String rooms(SupplierRequest request) {
        return request.rooms().stream().map(AnswerKey::rooms).sorted().collect(joining(" "));
    }

    private static String rooms(RoomsAsked asked) {
        return "%dx%s".formatted(asked.count(), asked.occupancy());
    }

    private static Stream<String> target(Target target) {
        return switch (target) {
            case Within(Area area) ->
                Stream.of(
                        "within",
                        Double.toString(area.centre().latitude()),
                        Double.toString(area.centre().longitude()),
                        Double.toString(area.radiusKm()));
            case Codes(List<String> codes) ->
                Stream.concat(Stream.of("codes"), codes.stream().sorted().distinct());
        };
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException error) {
            throw new IllegalStateException("every Java has SHA-256", error);
        }
    }
}
