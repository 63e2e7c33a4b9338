package dev.staystream.web.api;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.util.DigestUtils;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Whole answers, whose bytes are written as they are. */
final class Body {

    private Body() {}

    static Mono<Void> write(ServerHttpResponse response, MediaType type, byte[] bytes) {
        response.getHeaders().setContentType(type);
        response.getHeaders().setContentLength(bytes.length);
        response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        DataBuffer buffer = response.bufferFactory().wrap(bytes);
        return response.writeWith(Mono.just(buffer));
    }

    /** Writes bytes under the name of what they are, unless whoever asks has them. */
    static Mono<Void> writeNew(ServerWebExchange exchange, MediaType type, byte[] bytes) {
        return exchange.checkNotModified(tag(DigestUtils.md5DigestAsHex(bytes)))
                ? exchange.getResponse().setComplete()
                : write(exchange.getResponse(), type, bytes);
    }

    /** The name of content as it stands in {@code ETag}: a weak one, since the same may be sent compressed. */
    static String tag(String name) {
        return "W/\"%s\"".formatted(name);
    }

    /** Whether only the head of the answer is asked for. */
    static boolean unwanted(ServerWebExchange exchange) {
        return exchange.getRequest().getMethod().equals(HttpMethod.HEAD);
    }

    /** Ends the answer where its body would begin. */
    static Mono<Void> leaveOut(ServerHttpResponse response, MediaType type) {
        response.getHeaders().setContentType(type);
        return response.setComplete();
    }
}
