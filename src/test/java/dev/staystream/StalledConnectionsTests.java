package dev.staystream;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.netty.Connection;

/** A connection whose reader has stopped reading is closed; one that merely has nothing to say is not. */
final class StalledConnectionsTests {

    private final EmbeddedChannel channel = new EmbeddedChannel();

    @BeforeEach
    void watch() {
        channel.freezeTime();
        StalledConnections.watch(Connection.from(channel));
    }

    @Test
    void areClosedWhenNothingHasLeftForAMinuteThoughThereIsSomething() {
        assertThat(channel.write(Unpooled.wrappedBuffer(new byte[100]))).isNotDone();
        pass(59);
        assertThat(channel.isOpen()).isTrue();

        pass(1);

        assertThat(channel.isOpen()).isFalse();
    }

    @Test
    void stayOpenWhileThereIsNothingToSend() {
        pass(600);

        assertThat(channel.isOpen()).isTrue();
    }

    @Test
    void stayOpenWhileSomethingLeavesNowAndThen() {
        for (int minute = 0; minute < 10; minute++) {
            assertThat(channel.write(Unpooled.wrappedBuffer(new byte[100]))).isNotDone();
            pass(50);
            channel.flush();
        }

        assertThat(channel.isOpen()).isTrue();
    }

    private void pass(int seconds) {
        channel.advanceTimeBy(seconds, TimeUnit.SECONDS);
        channel.runScheduledPendingTasks();
    }
}
