package dev.staystream;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.UnpooledByteBufAllocator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.NettyDataBuffer;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** Whatever answers is given memory that is nobody's to give back. */
final class UnpooledAnswersTests {

    @Test
    void giveWhoeverAnswersMemoryOutsideOfThePool() {
        List<DataBuffer> made = new ArrayList<>();

        StepVerifier.create(new UnpooledAnswers()
                        .answersAreUnpooled()
                        .filter(MockServerWebExchange.from(MockServerHttpRequest.get("/")), exchange -> {
                            made.add(exchange.getResponse().bufferFactory().allocateBuffer(1));
                            return Mono.empty();
                        }))
                .expectComplete()
                .verify(Duration.ofSeconds(10));

        ByteBuf memory = ((NettyDataBuffer) made.getFirst()).getNativeBuffer();
        assertThat(memory.hasArray()).isTrue();
        assertThat(memory.alloc()).isInstanceOf(UnpooledByteBufAllocator.class);
    }
}
