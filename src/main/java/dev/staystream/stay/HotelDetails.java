package dev.staystream.stay;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What is known of a hotel besides its name; whatever is absent is unknown, not missing at the hotel.
 *
 * @param stars the official class, 0.5 to 7
 * @param phone as the source wrote it
 * @param images addresses of pictures, the best first
 */
public record HotelDetails(
        Optional<Location> location,
        Optional<Address> address,
        OptionalDouble stars,
        Optional<Rating> rating,
        Optional<String> phone,
        Optional<URI> website,
        List<URI> images) {

    /** Nothing is known. */
    public static final HotelDetails UNKNOWN = new HotelDetails(
            Optional.empty(),
            Optional.empty(),
            OptionalDouble.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());

    public HotelDetails {
        images = List.copyOf(images);
    }

    /** These details, with whatever they lack taken from the others. */
    public HotelDetails completedBy(HotelDetails others) {
        return new HotelDetails(
                location.or(others::location),
                address.or(others::address),
                stars.isPresent() ? stars : others.stars,
                rating.or(others::rating),
                phone.or(others::phone),
                website.or(others::website),
                images.isEmpty() ? others.images : images);
    }
}
