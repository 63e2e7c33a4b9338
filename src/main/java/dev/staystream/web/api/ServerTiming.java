package dev.staystream.web.api;

import static java.util.stream.Collectors.joining;

import dev.staystream.search.Ledger;
import dev.staystream.search.LedgerLine;
import org.springframework.http.HttpHeaders;

/** How long each supplier took, as browsers' tools and proxies show it (W3C Server Timing). */
final class ServerTiming {

    private ServerTiming() {}

    static void add(Ledger ledger, HttpHeaders headers) {
        if (!ledger.lines().isEmpty()) {
            headers.set(
                    "Server-Timing",
                    ledger.lines().stream().map(ServerTiming::metric).collect(joining(", ")));
        }
    }

    /** A metric is a token (RFC 9110, section 5.6.2), which a supplier's name need not be. */
    private static String metric(LedgerLine line) {
        return "%s;dur=%d;desc=%s"
                .formatted(
                        line.supplier().value().replaceAll("[^0-9A-Za-z._-]", "-"),
                        line.took().toMillis(),
                        LedgerJson.word(line.state()));
    }
}
