package dev.staystream;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundBuffer;
import io.netty.handler.timeout.IdleStateEvent;
import io.netty.handler.timeout.IdleStateHandler;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.netty.Connection;

/**
 * Closes connections to readers who have stopped reading, whatever they were sent: a write that waits holds what it is made
 * of, and nobody else would ever end it.
 */
@Configuration(proxyBeanMethods = false)
class StalledConnections {

    /** Four heartbeats of a stream, so that one that was dropped can still hear so. */
    private static final int SECONDS = 60;

    @Bean
    WebServerFactoryCustomizer<NettyReactiveWebServerFactory> stalledConnectionsAreClosed() {
        return factory -> factory.addServerCustomizers(server -> server.doOnConnection(StalledConnections::watch));
    }

    static void watch(Connection connection) {
        connection.addHandlerLast("stalled", new Watch(connection));
    }

    /** Netty tells when no byte has left for so long; that matters only where some should. */
    private static final class Watch extends IdleStateHandler {

        private final Connection connection;

        private Watch(Connection connection) {
            super(true, 0, SECONDS, 0, TimeUnit.SECONDS);
            this.connection = connection;
        }

        @Override
        protected void channelIdle(ChannelHandlerContext context, IdleStateEvent event) {
            if (waits(context.channel())) {
                connection.dispose();
            }
        }

        private static boolean waits(Channel channel) {
            ChannelOutboundBuffer buffer = channel.unsafe().outboundBuffer();
            return buffer != null && buffer.totalPendingWriteBytes() > 0;
        }
    }
}
