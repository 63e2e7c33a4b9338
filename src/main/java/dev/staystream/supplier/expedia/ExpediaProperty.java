package dev.staystream.supplier.expedia;

import dev.staystream.stay.Address;
import dev.staystream.stay.HotelDetails;
import dev.staystream.stay.Location;
import dev.staystream.stay.Rating;
import dev.staystream.supplier.JsonReader;
import dev.staystream.supplier.SupplierHotel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What the contract tells of one property. */
final class ExpediaProperty {

    /** As many pictures as a page shows; a property may have hundreds. */
    private static final int MAX_IMAGES = 10;

    /** Guests give 1 to 5 points. */
    private static final BigDecimal BEST_RATING = BigDecimal.valueOf(5);

    private final List<ExpediaImage> images = new ArrayList<>();

    private Optional<String> name = Optional.empty();

    private Optional<String> phone = Optional.empty();

    private Optional<Location> location = Optional.empty();

    private Optional<Address> address = Optional.empty();

    private OptionalDouble stars = OptionalDouble.empty();

    private Optional<Rating> rating = Optional.empty();

    ExpediaProperty(JsonReader json) {
        for (String field : json.fields()) {
            switch (field) {
                case "name" -> name = Optional.ofNullable(json.text());
                case "phone" -> phone = Optional.ofNullable(json.text());
                case "location" -> location = new ExpediaLocation(json).shown();
                case "address" -> address = new ExpediaAddress(json).shown();
                case "ratings" -> ratings(json);
                case "images" -> json.elements().forEach(image -> images.add(new ExpediaImage(image)));
                default -> {}
            }
        }
    }

    private void ratings(JsonReader json) {
        for (String field : json.fields()) {
            switch (field) {
                case "property" -> stars = stars(json);
                case "guest" -> rating = rating(json);
                default -> {}
            }
        }
    }

    /** The official class; one that Expedia assigned instead is of type {@code Alternate}, and 0 means none. */
    private static OptionalDouble stars(JsonReader json) {
        boolean official = false;
        BigDecimal rating = null;
        for (String field : json.fields()) {
            switch (field) {
                case "type" -> official = "Star".equals(json.text());
                case "rating" -> rating = json.decimal();
                default -> {}
            }
        }
        return official && rating != null && rating.signum() > 0
                ? OptionalDouble.of(rating.doubleValue())
                : OptionalDouble.empty();
    }

    private static Optional<Rating> rating(JsonReader json) {
        BigDecimal overall = null;
        int count = 0;
        for (String field : json.fields()) {
            switch (field) {
                case "overall" -> overall = json.decimal();
                case "count" -> count = json.integer(0);
                default -> {}
            }
        }
        return overall == null || overall.signum() <= 0 || overall.compareTo(BEST_RATING) > 0
                ? Optional.empty()
                : Optional.of(new Rating(overall.add(overall).doubleValue(), count));
    }

    SupplierHotel hotel(String code) {
        return new SupplierHotel(
                code,
                name,
                new HotelDetails(
                        location,
                        address,
                        stars,
                        rating,
                        phone,
                        Optional.empty(),
                        ExpediaImage.best(images, MAX_IMAGES)));
    }
}
