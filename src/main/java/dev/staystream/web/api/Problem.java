package dev.staystream.web.api;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON;

import dev.staystream.web.BadParameter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Why there is no answer (RFC 9457).
 *
 * @param name what kind of problem it is, as a stable word
 * @param errors the parameters that are at fault, if any are
 */
record Problem(HttpStatus status, String name, String title, Optional<String> detail, List<BadParameter> errors) {

    private static final int USUAL_LENGTH = 512;

    /** A problem that is named as its status is. */
    static Problem of(HttpStatus status, Optional<String> detail) {
        String title = status.getReasonPhrase();
        String name = title.toLowerCase(Locale.ROOT).replace(' ', '-');
        return new Problem(status, name, title, detail, List.of());
    }

    /** Parameters that cannot be used. */
    static Problem badParameters(List<BadParameter> errors) {
        String detail = errors.size() == 1
                ? errors.getFirst().message()
                : "%d parameters cannot be used".formatted(errors.size());
        return new Problem(BAD_REQUEST, "bad-parameters", "Bad parameters", Optional.of(detail), errors);
    }

    /** The same, said to be the fault of a header or the body, where it is. */
    Problem blaming(Optional<String> field) {
        List<BadParameter> fault = field.map(name -> new BadParameter(name, detail.orElse(title))).stream().toList();
        return new Problem(status, name, title, detail, fault);
    }

    /** Ends the exchange with this problem. */
    Mono<Void> answer(ServerWebExchange exchange) {
        HttpHeaders headers = exchange.getResponse().getHeaders();
        headers.setCacheControl(CacheControl.noStore());
        exchange.getResponse().setStatusCode(status);
        String instance = exchange.getRequest().getURI().getRawPath();
        return Body.write(exchange.getResponse(), APPLICATION_PROBLEM_JSON, bytes(Optional.of(instance)));
    }

    /** The body of an answer to a request for this path, where that can be read. */
    byte[] bytes(Optional<String> instance) {
        return Json.object(USUAL_LENGTH, instance, this::fields);
    }

    /** Writes the fields of the answer to a request for this path, where there is one. */
    void fields(Json json, Optional<String> instance) {
        json.field("type", "/problems/" + name);
        json.field("title", title);
        json.field("status", status.value());
        detail.ifPresent(sentence -> json.field("detail", sentence));
        instance.ifPresent(path -> json.field("instance", path));
        if (!errors.isEmpty()) {
            json.objects("errors", errors, Problem::error);
        }
    }

    private static void error(Json json, BadParameter error) {
        json.field("field", error.field());
        json.field("message", error.message());
    }
}
