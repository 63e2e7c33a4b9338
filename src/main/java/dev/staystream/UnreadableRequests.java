package dev.staystream;

import static io.netty.handler.codec.http.HttpResponseStatus.BAD_REQUEST;
import static io.netty.handler.codec.http.HttpResponseStatus.REQUEST_HEADER_FIELDS_TOO_LARGE;
import static io.netty.handler.codec.http.HttpResponseStatus.REQUEST_URI_TOO_LONG;

import dev.staystream.web.api.Objection;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.netty.util.ReferenceCountUtil;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.reactivestreams.Publisher;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import reactor.core.publisher.Mono;
import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** Answers requests that break the rules of HTTP with a problem detail, as all others are, before anything else sees them. */
@Configuration(proxyBeanMethods = false)
class UnreadableRequests {

    @Bean
    WebServerFactoryCustomizer<NettyReactiveWebServerFactory> unreadableRequestsAreAnswered() {
        return factory -> {
            factory.addRouteProviders(
                    routes -> routes.route(request -> objection(request).isPresent(), UnreadableRequests::answer));
            factory.addServerCustomizers(server -> server.doOnChannelInit((observer, channel, address) ->
                    channel.pipeline().addBefore(NettyPipeline.HttpTrafficHandler, "unreadable", new Undecoded())));
        };
    }

    private static Optional<Objection> objection(HttpServerRequest request) {
        return Objection.toAddress(request.uri());
    }

    private static Publisher<Void> answer(HttpServerRequest request, HttpServerResponse response) {
        return Mono.justOrEmpty(objection(request)).flatMap(objection -> response.status(objection.status())
                .headers(described(response.responseHeaders(), objection, request.requestId()))
                .sendByteArray(Mono.just(objection.body()))
                .then());
    }

    private static HttpHeaders described(HttpHeaders headers, Objection objection, String id) {
        return headers.set("X-Request-Id", id.replace('/', '.'))
                .set(HttpHeaderNames.CONTENT_TYPE, MediaType.APPLICATION_PROBLEM_JSON_VALUE)
                .set(HttpHeaderNames.CACHE_CONTROL, HttpHeaderValues.NO_STORE)
                .setInt(HttpHeaderNames.CONTENT_LENGTH, objection.body().length);
    }

    /** Nothing that follows on such a connection could be told apart, so that it is closed. */
    private static final class Undecoded extends ChannelInboundHandlerAdapter {

        private static final int LINGERING_SECONDS = 2;

        private boolean finished;

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
            Optional<Objection> objection =
                    message instanceof HttpRequest request ? objection(request) : Optional.empty();
            if (finished) {
                ReferenceCountUtil.release(message);
            } else if (objection.isPresent()) {
                ReferenceCountUtil.release(message);
                String id = context.channel().id().asShortText();
                finished = true;
                end(context, answer(objection.get(), id));
            } else {
                super.channelRead(context, message);
            }
        }

        /** Reads on for a while: a connection that is closed with something unread takes the answer with it (RFC 9112, section 9.6). */
        @SuppressWarnings("FutureReturnValueIgnored") // nobody is left whom it would concern
        private static void end(ChannelHandlerContext context, DefaultFullHttpResponse answer) {
            DuplexChannel channel = (DuplexChannel) context.channel();
            channel.config().setAutoRead(true);
            context.writeAndFlush(answer).addListener(written -> channel.shutdownOutput());
            context.executor().schedule(() -> context.close(), LINGERING_SECONDS, TimeUnit.SECONDS);
        }

        private static Optional<Objection> objection(HttpRequest request) {
            if (request.decoderResult().isFailure()) {
                return Optional.of(objection(request.decoderResult().cause()));
            }
            return hosts(request) == 1
                    ? Optional.empty()
                    : Optional.of(Objection.toHead(BAD_REQUEST.code(), "Host", "must be given once (RFC 9112, section 3.2)"));
        }

        /** How many there are; requests of older versions need none. */
        private static int hosts(HttpRequest request) {
            return request.protocolVersion().equals(HttpVersion.HTTP_1_1)
                    ? request.headers().getAll(HttpHeaderNames.HOST).size()
                    : 1;
        }

        private static Objection objection(Throwable cause) {
            return switch (cause) {
                case TooLongHttpLineException line ->
                    Objection.toHead(REQUEST_URI_TOO_LONG.code(), "address", "is longer than 64 kB");
                case TooLongHttpHeaderException headers ->
                    Objection.toHead(REQUEST_HEADER_FIELDS_TOO_LARGE.code(), "headers", "are larger than 8 kB together");
                default -> Objection.toHead(BAD_REQUEST.code(), "headers", "cannot be read (RFC 9112)");
            };
        }

        private static DefaultFullHttpResponse answer(Objection objection, String id) {
            DefaultFullHttpResponse response = new DefaultFullHttpResponse(
                    HttpVersion.HTTP_1_1,
                    HttpResponseStatus.valueOf(objection.status()),
                    Unpooled.wrappedBuffer(objection.body()));
            described(response.headers(), objection, id).set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
            return response;
        }
    }
}
