package dev.staystream.mocks.server;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;

/** The page on which a demo supplier would sell, to which a traveller is sent once an offer has been checked. */
public final class BookingPage {

    private static final String PATH = "/book";

    /** Where it is, below the supplier's address, with all that Staystream can fill in. */
    public static final String LINK = PATH
            + "?hotel={hotel}&checkIn={checkIn}&checkOut={checkOut}&rooms={rooms}&country={guestCountry}&currency={currency}";

    private BookingPage() {}

    static void open(WireMockServer server, String type) {
        server.stubFor(get(urlPathEqualTo(PATH))
                .willReturn(ok(page(type)).withHeader("Content-Type", "text/html;charset=UTF-8")));
    }

    private static String page(String type) {
        return """
            <!DOCTYPE html>
            <html lang="en">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <meta name="color-scheme" content="light dark">
              <title>Demo supplier %1$s</title>
            </head>
            <body style="font: 1.0625rem/1.5 system-ui; max-inline-size: 36rem; margin: 4rem auto; padding: 0 1.5rem">
              <h1>Demo supplier %1$s</h1>
              <p>Here the supplier itself would sell the room. Nothing can be booked in the demo.</p>
            </body>
            </html>
            """.formatted(type);
    }
}
