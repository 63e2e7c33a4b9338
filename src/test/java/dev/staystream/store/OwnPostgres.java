package dev.staystream.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A PostgreSQL of a test's own, which it may stop, start again, and freeze. */
public final class OwnPostgres implements AutoCloseable {

    private final Path directory;

    private EmbeddedPostgres running;

    private final int port;

    /** Started, its data in this directory. */
    public OwnPostgres(Path directory) {
        this.directory = directory;
        this.running = started(0);
        this.port = running.getPort();
    }

    private EmbeddedPostgres started(int wanted) {
        try {
            EmbeddedPostgres.Builder builder =
                    EmbeddedPostgres.builder().setDataDirectory(directory).setCleanDataDirectory(false);
            return wanted == 0 ? builder.start() : builder.setPort(wanted).start();
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    /** Where it listens, also after a restart. */
    public String url() {
        return "r2dbc:postgresql://localhost:%d/postgres".formatted(port);
    }

    /** Ends, and all connections with it. */
    public void stop() {
        try {
            running.close();
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    /** Is back at the same place with the same data. */
    public void start() {
        running = started(port);
    }

    /** Says nothing more to anybody, though all connections stay. */
    public void freeze() {
        signal("-STOP");
    }

    /** Goes on where it stopped. */
    public void thaw() {
        signal("-CONT");
    }

    private void signal(String signal) {
        try {
            List<String> lines = Files.readAllLines(directory.resolve("postmaster.pid"));
            ProcessHandle server = ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).orElseThrow();
            List<String> processes = Stream.concat(Stream.of(server), server.descendants())
                    .map(process -> Long.toString(process.pid()))
                    .toList();
            Process kill = new ProcessBuilder(Stream.concat(Stream.of("kill", signal), processes.stream()).toList())
                    .inheritIO()
                    .start();
            kill.waitFor();
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        } catch (InterruptedException error) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(error);
        }
    }

    @Override
    public void close() {
        thaw();
        stop();
    }
}
