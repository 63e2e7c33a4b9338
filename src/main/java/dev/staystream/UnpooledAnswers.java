package dev.staystream;

import io.netty.buffer.UnpooledByteBufAllocator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.core.io.buffer.NettyDataBufferFactory;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.web.server.WebFilter;

/**
 * Makes answers in memory that nobody has to give back. A reader who leaves while the first piece of an answer is made would
 * keep a buffer of the pool for ever (spring-framework #36438).
 */
@Configuration(proxyBeanMethods = false)
class UnpooledAnswers {

    private static final DataBufferFactory HEAP =
            new NettyDataBufferFactory(new UnpooledByteBufAllocator(false, true));

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    WebFilter answersAreUnpooled() {
        return (exchange, chain) -> chain.filter(
                exchange.mutate().response(new Unpooled(exchange.getResponse())).build());
    }

    /** A response whose buffers the garbage collector takes back. */
    private static final class Unpooled extends ServerHttpResponseDecorator {

        private Unpooled(ServerHttpResponse response) {
            super(response);
        }

        @Override
        public DataBufferFactory bufferFactory() {
            return HEAP;
        }
    }
}
