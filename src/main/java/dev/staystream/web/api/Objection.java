package dev.staystream.web.api;

import dev.staystream.web.BadParameter;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;

/**
 * The answer to a request that cannot even be read, and so never becomes an exchange.
 *
 * @param body a problem detail
 */
@SuppressWarnings("ArrayRecordComponent") // it is written once and thrown away
public record Objection(int status, byte[] body) {

    /** What to say to an address with broken escapes, by the names of the parameters they are in; empty where all can be read. */
    public static Optional<Objection> toAddress(String address) {
        if (readable(address)) {
            return Optional.empty();
        }
        int question = address.indexOf('?');
        String path = question < 0 ? address : address.substring(0, question);
        Stream<String> fields = readable(path)
                ? Arrays.stream(address.substring(question + 1).split("&"))
                        .filter(pair -> !readable("?" + pair))
                        .map(pair -> pair.split("=", 2)[0])
                : Stream.of("path");
        List<BadParameter> errors = fields.distinct().map(Objection::broken).toList();
        return Optional.of(of(Problem.badParameters(errors)));
    }

    /** What to say to a request whose line or headers cannot be read, and why. */
    public static Objection toHead(int status, String field, String why) {
        Problem problem = Problem.of(HttpStatus.valueOf(status), Optional.of("%s %s".formatted(field, why)));
        return of(problem.blaming(Optional.of(field)));
    }

    private static Objection of(Problem problem) {
        return new Objection(problem.status().value(), problem.bytes(Optional.empty()));
    }

    private static BadParameter broken(String name) {
        return new BadParameter(name, name + " has a character that must be encoded (RFC 3986), as % by %25 and | by %7C");
    }

    private static boolean readable(String address) {
        try {
            return !new URI(address).isOpaque();
        } catch (URISyntaxException broken) {
            return false;
        }
    }
}
