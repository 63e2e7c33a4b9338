package dev.staystream.mocks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.Response;
import java.net.URI;
import java.net.URLDecoder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A request to a demo supplier and its answer, as both were on the wire. */
record Exchange(
        String method,
        URI address,
        Map<String, String> headers,
        String asked,
        int status,
        String contentType,
        String answered) {

    private static final JsonMapper JSON = new JsonMapper();

    static Exchange of(Request request, Response response) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        request.getHeaders().all().forEach(header -> headers.put(header.key(), header.firstValue()));
        return new Exchange(
                request.getMethod().getName(),
                URI.create(request.getUrl()),
                headers,
                request.getBodyAsString(),
                response.getStatus(),
                response.getHeaders().getContentTypeHeader().mimeTypePart(),
                new String(response.getBody(), UTF_8));
    }

    String path() {
        return address.getPath();
    }

    Map<String, List<String>> query() {
        MultiValueMap<String, String> raw =
                UriComponentsBuilder.fromUri(address).build().getQueryParams();
        Map<String, List<String>> query = new TreeMap<>();
        raw.forEach((name, values) -> query.put(
                name,
                values.stream()
                        .map(value -> URLDecoder.decode(value, UTF_8))
                        .toList()));
        return query;
    }

    JsonNode question() {
        return JSON.readTree(asked);
    }

    JsonNode answer() {
        return JSON.readTree(answered);
    }
}
