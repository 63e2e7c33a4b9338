package dev.staystream.supplier.contract;

import static java.util.stream.Collectors.joining;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.LoggerFactory;

/** Listens to every line that is logged while it is open, and remembers those with a secret in them. */
final class SecretWatch extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private static final Map<String, Level> LOUD = Map.of(
            "dev.staystream", Level.TRACE,
            "org.springframework.web", Level.TRACE,
            "org.springframework.http", Level.TRACE,
            "reactor.netty", Level.DEBUG,
            "io.netty.handler", Level.DEBUG);

    private final Set<String> secrets;

    private final AtomicLong lines = new AtomicLong();

    private final Queue<String> leaks = new ConcurrentLinkedQueue<>();

    SecretWatch(Set<String> secrets) {
        this.secrets = Set.copyOf(secrets);
        setContext((ch.qos.logback.classic.LoggerContext) LoggerFactory.getILoggerFactory());
        start();
        LOUD.forEach((name, level) -> {
            logger(name).setLevel(level);
            logger(name).setAdditive(false);
            logger(name).addAppender(this);
        });
    }

    private static Logger logger(String name) {
        return (Logger) LoggerFactory.getLogger(name);
    }

    @Override
    protected void append(ILoggingEvent event) {
        lines.incrementAndGet();
        String line = event.getFormattedMessage() + told(event.getThrowableProxy());
        if (leaksIn(line)) {
            leaks.add(event.getLoggerName());
        }
    }

    private static String told(IThrowableProxy error) {
        return error == null ? "" : "\n" + ThrowableProxyUtil.asString(error);
    }

    /** Whether a text holds a secret. */
    boolean leaksIn(String text) {
        return secrets.stream().anyMatch(text::contains);
    }

    /** How many lines were logged. */
    long lines() {
        return lines.get();
    }

    /** Who logged a secret, if anybody did. */
    Optional<String> leak() {
        return leaks.isEmpty()
                ? Optional.empty()
                : Optional.of(leaks.stream().distinct().collect(joining(", ")));
    }

    @Override
    public void close() {
        List.copyOf(LOUD.keySet()).forEach(name -> {
            logger(name).detachAppender(this);
            logger(name).setAdditive(true);
            logger(name).setLevel(null);
        });
        stop();
    }
}
