package dev.staystream.web.html;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicReference;

/** A line to a server that breaks once, right behind a text that comes over it; nothing on it is compressed. */
final class BreakingLine implements AutoCloseable {

    private final ServerSocket door;

    private final int port;

    private final AtomicReference<String> last;

    private BreakingLine(ServerSocket door, int port, String last) {
        this.door = door;
        this.port = port;
        this.last = new AtomicReference<>(last);
    }

    /** A line to the server at this port, which breaks behind this text. */
    static BreakingLine to(int port, String last) {
        try {
            BreakingLine line =
                    new BreakingLine(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), port, last);
            Thread.startVirtualThread(line::serve);
            return line;
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    /** Where browsers reach the server over this line. */
    String address() {
        return "http://localhost:" + door.getLocalPort();
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                Socket browser = door.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), port);
                Thread.startVirtualThread(() -> copy(browser, server, false));
                Thread.startVirtualThread(() -> copy(server, browser, true));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void copy(Socket from, Socket to, boolean answers) {
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            StringBuilder seen = new StringBuilder();
            byte[] bytes = new byte[1024];
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                String passing = new String(bytes, 0, read, ISO_8859_1);
                out.write((answers ? passing : passing.replace("Accept-Encoding", "X-No-Compression")).getBytes(ISO_8859_1));
                out.flush();
                String text = last.get();
                seen.append(passing);
                if (answers && !text.isEmpty() && seen.indexOf(text) >= 0 && last.compareAndSet(text, "")) {
                    return;
                }
            }
        } catch (IOException broken) {
            return;
        }
    }

    /** Whether it has broken. */
    boolean broken() {
        return last.get().isEmpty();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
