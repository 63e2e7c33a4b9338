package dev.staystream.catalogue;

import dev.staystream.stay.Address;
import dev.staystream.stay.CountryCode;
import dev.staystream.stay.HotelDetails;
import dev.staystream.stay.Location;
import dev.staystream.stay.Rating;
import dev.staystream.supplier.SupplierHotel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What is told of a supplier hotel as bytes, a third of what it takes as objects, so that a million of them fit in a gigabyte. */
final class HotelPacking {

    private static final int VERSION = 1;

    private static final int ABSENT = -1;

    private HotelPacking() {}

    private static boolean readable(byte[] bytes) {
        return bytes.length > 0 && bytes[0] == VERSION;
    }

    static byte[] pack(SupplierHotel hotel) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream packed = new DataOutputStream(bytes)) {
            packed.writeByte(VERSION);
            writeLocation(packed, hotel.details().location());
            writeText(packed, hotel.name());
            writeDetails(packed, hotel.details());
        } catch (IOException error) {
            throw new UncheckedIOException("memory takes whatever is written", error);
        }
        return bytes.toByteArray();
    }

    private static void writeLocation(DataOutputStream packed, Optional<Location> location) throws IOException {
        writeNumber(packed, location.map(Location::latitude));
        writeNumber(packed, location.map(Location::longitude));
    }

    private static void writeDetails(DataOutputStream packed, HotelDetails details) throws IOException {
        writeNumber(packed, details.stars().stream().boxed().findAny());
        writeNumber(packed, details.rating().map(Rating::score));
        packed.writeInt(details.rating().map(Rating::reviews).orElse(0));
        writeText(packed, details.address().map(Address::line));
        writeText(packed, details.address().flatMap(Address::postcode));
        writeText(packed, details.address().flatMap(Address::city));
        writeText(packed, details.address().flatMap(Address::country).map(CountryCode::code));
        writeText(packed, details.phone());
        writeText(packed, details.website().map(URI::toString));
        packed.writeInt(details.images().size());
        for (URI image : details.images()) {
            writeText(packed, Optional.of(image.toString()));
        }
    }

    private static void writeNumber(DataOutputStream packed, Optional<Double> number) throws IOException {
        packed.writeDouble(number.orElse(Double.NaN));
    }

    private static void writeText(DataOutputStream packed, Optional<String> text) throws IOException {
        byte[] bytes = text.orElse("").getBytes(StandardCharsets.UTF_8);
        packed.writeInt(text.isPresent() ? bytes.length : ABSENT);
        packed.write(bytes);
    }

    /** The hotel of this code; only its code, when nothing was told of it or the bytes are damaged. */
    static SupplierHotel unpack(String code, byte[] bytes) {
        if (!readable(bytes)) {
            return SupplierHotel.coded(code);
        }
        try (DataInputStream packed = new DataInputStream(new ByteArrayInputStream(bytes, 1, bytes.length - 1))) {
            Optional<Location> location = readLocation(packed);
            return new SupplierHotel(code, readText(packed), readDetails(packed, location));
        } catch (IOException | IllegalArgumentException error) {
            return SupplierHotel.coded(code);
        }
    }

    /** Where the hotel stands, without unpacking the rest of it. */
    static Optional<Location> location(byte[] bytes) {
        if (!readable(bytes)) {
            return Optional.empty();
        }
        try (DataInputStream packed = new DataInputStream(new ByteArrayInputStream(bytes, 1, bytes.length - 1))) {
            return readLocation(packed);
        } catch (IOException | IllegalArgumentException error) {
            return Optional.empty();
        }
    }

    private static HotelDetails readDetails(DataInputStream packed, Optional<Location> location) throws IOException {
        OptionalDouble stars = readNumber(packed);
        Optional<Rating> rating = readRating(packed);
        Optional<Address> address = readAddress(packed);
        return new HotelDetails(
                location,
                address,
                stars,
                rating,
                readText(packed),
                readText(packed).map(URI::create),
                readImages(packed));
    }

    private static Optional<Location> readLocation(DataInputStream packed) throws IOException {
        OptionalDouble latitude = readNumber(packed);
        OptionalDouble longitude = readNumber(packed);
        return latitude.isPresent()
                ? Optional.of(new Location(latitude.getAsDouble(), longitude.orElseThrow()))
                : Optional.empty();
    }

    private static Optional<Rating> readRating(DataInputStream packed) throws IOException {
        OptionalDouble score = readNumber(packed);
        int reviews = packed.readInt();
        return score.isPresent() ? Optional.of(new Rating(score.getAsDouble(), reviews)) : Optional.empty();
    }

    private static Optional<Address> readAddress(DataInputStream packed) throws IOException {
        Optional<String> line = readText(packed);
        Optional<String> postcode = readText(packed);
        Optional<String> city = readText(packed);
        Optional<CountryCode> country = readText(packed).map(CountryCode::new);
        return line.map(text -> new Address(text, postcode, city, country));
    }

    private static List<URI> readImages(DataInputStream packed) throws IOException {
        List<URI> images = new ArrayList<>();
        for (int left = packed.readInt(); left > 0; left--) {
            images.add(URI.create(readText(packed).orElseThrow(() -> new IOException("an image without address"))));
        }
        return images;
    }

    private static OptionalDouble readNumber(DataInputStream packed) throws IOException {
        double number = packed.readDouble();
        return Double.isNaN(number) ? OptionalDouble.empty() : OptionalDouble.of(number);
    }

    private static Optional<String> readText(DataInputStream packed) throws IOException {
        int length = packed.readInt();
        return length == ABSENT
                ? Optional.empty()
                : Optional.of(new String(packed.readNBytes(length), StandardCharsets.UTF_8));
    }
}
