package dev.staystream.web.language;

import static dev.staystream.Patience.PATIENCE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.when;

import dev.staystream.catalogue.Catalogue;
import dev.staystream.recheck.Checked;
import dev.staystream.recheck.PriceTruth;
import dev.staystream.recheck.Rechecks;
import dev.staystream.search.SearchService;
import dev.staystream.stay.HotelId;
import dev.staystream.stay.OfferId;
import dev.staystream.web.html.InventedSearch;
import dev.staystream.web.html.Pages;
import dev.staystream.web.html.Rechecked;
import dev.staystream.web.html.hotel.KnownHotels;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

/** In a language whose every message is put between marks, nothing on a page is without, save names and what is English on purpose. */
@SpringBootTest(
        classes = {Pages.class, MarkedWordsTests.Marked.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.main.allow-bean-definition-overriding=true")
@TestConstructor(autowireMode = AutowireMode.ALL)
final class MarkedWordsTests {

    private static final String PARIS = "/search?place=2988507&checkIn=2027-01-12&checkOut=2027-01-14&guestCountry=DE&currency=EUR";

    private static final Pattern MESSAGE = Pattern.compile("⟦[^⟦⟧]*⟧");

    /** What is not the page's own words: names, moments, choices by name, other languages, code, what is drawn and also told. */
    private static final List<Pattern> NOT_OURS = List.of(
            Pattern.compile("(?s)<(bdi|option|time|code|pre|style|script)\\b.*?</\\1>"),
            Pattern.compile("(?s)<main[^>]* lang=\"en\".*?</main>"),
            Pattern.compile("(?s)<h1 lang=\"en\".*?</h1>"),
            Pattern.compile("(?s)<a[^>]* hreflang=.*?</a>"),
            Pattern.compile("(?s)<g aria-hidden=\"true\">.*?</g>"));

    private static final Pattern READ_ALOUD = Pattern.compile("(?:aria-label|placeholder|title|data-(?!zone|hotel|supplier|follow|pin|gone)[a-z]+)=\"([^\"]*)\"");

    private static final List<String> NAMES = List.of("Staystream", "GeoNames", "CC BY", "OpenStreetMap");

    private final Catalogue catalogue;

    private final WebTestClient client;

    MarkedWordsTests(
            Catalogue catalogue,
            SearchService searches,
            Rechecks rechecks,
            PriceTruth truth,
            @LocalServerPort int port) {
        this.catalogue = catalogue;
        this.client = WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .responseTimeout(PATIENCE)
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(4_000_000))
                .build();
        doAnswer(call -> InventedSearch.running(call.getArgument(0), 20))
                .when(searches)
                .search(any(), anyBoolean(), any());
        when(truth.suppliers()).thenReturn(Mono.just(Rechecked.suppliers()));
        when(rechecks.check(new OfferId("changed"))).thenReturn(Mono.just(new Checked.Asked(Rechecked.changed())));
    }

    /** Every message between marks; the patterns of dates are no words. */
    @Configuration(proxyBeanMethods = false)
    static class Marked {

        @Bean
        MessageSource messageSource() {
            return new IcuMessages(Marked::patterns);
        }

        private static Map<String, String> patterns(Language language) {
            return Patterns.of(Language.ENGLISH).entrySet().stream()
                    .collect(toMap(Map.Entry::getKey, message -> mark(message.getKey(), message.getValue())));
        }

        private static String mark(String key, String pattern) {
            return key.startsWith("pattern.") || key.equals("page.direction") ? pattern : "⟦" + pattern + "⟧";
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search?q=Qqqwxyz&adults=2&ages1=4&guestCountry=",
                "/search?q=Springfield&checkIn=2027-01-12&checkOut=2027-01-14&adults=2&guestCountry=DE&currency=EUR",
                PARIS + "&room=2&maxPrice=cheap",
                PARIS + "&room=2",
                PARIS + "&room=2&maxPrice=1&stars=4",
                "/go/changed",
                "/suppliers",
                "/how-we-rank",
                "/developers",
                "/problems/gone",
                "/nowhere"
            })
    void areTheOnlyOnesOnAPage(String address) {
        String page = page(address);

        assertThat(page).contains("⟦");
        assertThat(unmarked(page)).as("words of no language").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?checkIn=2027-01-12&checkOut=2027-01-14&room=2&guestCountry=DE&currency=EUR"})
    void areTheOnlyOnesOnThePageOfAHotel(String stay) {
        HotelId hotel = KnownHotels.learn(catalogue);

        assertThat(unmarked(page("/hotels/" + hotel + stay))).as("words of no language").isEmpty();
    }

    private String page(String address) {
        byte[] body = client.get()
                .uri(address)
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectBody()
                .returnResult()
                .getResponseBodyContent();
        return new String(body, UTF_8);
    }

    private static List<String> unmarked(String page) {
        String ours = NOT_OURS.stream().reduce(page, (text, other) -> other.matcher(text).replaceAll(""), (a, b) -> b);
        Function<MatchResult, String> value = match -> ">" + match.group(1) + "<";
        String spoken = READ_ALOUD.matcher(ours).results().map(value).reduce("", String::concat);
        return Pattern.compile(">([^<]+)<").matcher(ours + spoken).results()
                .map(match -> withoutMessages(match.group(1)))
                .filter(text -> text.codePoints().anyMatch(Character::isLetter))
                .distinct()
                .toList();
    }

    private static String withoutMessages(String text) {
        String less = MESSAGE.matcher(text).replaceAll("");
        return less.equals(text)
                ? NAMES.stream().reduce(text, (rest, name) -> rest.replace(name, ""))
                : withoutMessages(less);
    }
}
