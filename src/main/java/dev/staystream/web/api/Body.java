package dev.staystream.web.api;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import reactor.core.publisher.Mono;

/** Whole answers, whose bytes are written as they are. */
final class Body {

    private Body() {}

    static Mono<Void> write(ServerHttpResponse response, MediaType type, byte[] bytes) {
        response.getHeaders().setContentType(type);
        response.getHeaders().setContentLength(bytes.length);
        DataBuffer buffer = response.bufferFactory().wrap(bytes);
        return response.writeWith(Mono.just(buffer));
    }
}
