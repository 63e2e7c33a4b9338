package dev.staystream.supplier.contract;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * One captured payload, which stands beside the project and is no part of it.
 *
 * @param fate what becomes of it, in a word, perhaps followed by more
 */
public record Capture(Path file, String fate) {

    private static final Pattern STATUS = Pattern.compile("_RS_([1-5]\\d\\d)");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** Its name in the folder. */
    public String name() {
        return file.getFileName().toString();
    }

    /** What follows the first word of its fate. */
    public String detail() {
        return fate.substring(fate.indexOf(' ') + 1);
    }

    /** The status it came with, by its name; 200 where that tells of none. */
    public int status() {
        Matcher status = STATUS.matcher(name());
        return status.find() ? Integer.parseInt(status.group(1)) : 200;
    }

    /** What was captured; the test is skipped where it is not here. */
    public byte[] bytes() {
        assumeTrue(Files.exists(file), () -> "the captured payload is not at " + file);
        try {
            return Files.readAllBytes(file);
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    /** The same as a tree, read by other means than those of the adapters. */
    public JsonNode json() {
        return tree(bytes());
    }

    /** A message in JSON as a tree, each number as it is written. */
    public static JsonNode tree(byte[] message) {
        return JSON.readTree(message);
    }

    /** The same as a tree of elements. */
    public Element xml() {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(bytes()))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException error) {
            throw new IllegalStateException("%s is no XML".formatted(name()), error);
        }
    }

    /** A client that gets this for an answer, whatever it asks. */
    public WebClient answered() {
        MediaType type = name().endsWith(".txt") ? MediaType.TEXT_EVENT_STREAM : MediaType.APPLICATION_JSON;
        return WebClient.builder()
                .exchangeFunction(request -> Mono.just(ClientResponse.create(HttpStatusCode.valueOf(status()))
                        .header(HttpHeaders.CONTENT_TYPE, type.toString())
                        .body(Flux.just(DefaultDataBufferFactory.sharedInstance.wrap(bytes())))
                        .build()))
                .build();
    }

    @Override
    public String toString() {
        return name();
    }
}
