package dev.staystream.cache;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.staystream.supplier.HotelOffers;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers as bytes: a version, then the vocabulary's records as compressed JSON. Only this program reads them again, and
 * what another shape or version of it has written counts as not remembered.
 */
final class AnswerFormat {

    /** To be raised when a field comes to mean something else; that its shape changed shows by itself. */
    private static final int VERSION = 1;

    private static final TypeReference<List<HotelOffers>> HOTELS = new TypeReference<>() {};

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(Include.NON_ABSENT))
            .build();

    private static final ObjectWriter WRITER = JSON.writerFor(HOTELS);

    private static final ObjectReader READER = JSON.readerFor(HOTELS);

    private AnswerFormat() {}

    static byte[] pack(List<HotelOffers> hotels) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(VERSION);
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (OutputStream compressed = new DeflaterOutputStream(bytes, deflater)) {
            WRITER.writeValue(compressed, hotels);
        } catch (IOException error) {
            throw new UncheckedIOException("memory takes whatever is written", error);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    /** The answer, unless the bytes are of another shape or version, or damaged. */
    static Optional<List<HotelOffers>> unpack(byte[] bytes) {
        if (bytes.length == 0 || bytes[0] != VERSION) {
            return Optional.empty();
        }
        try (InputStream json = new InflaterInputStream(new ByteArrayInputStream(bytes, 1, bytes.length - 1))) {
            return Optional.of(READER.readValue(json));
        } catch (IOException | JacksonException error) {
            return Optional.empty();
        }
    }
}
