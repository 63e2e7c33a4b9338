package dev.staystream.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.stay.OfferId;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That ids of offers cannot be made up, and are known again. */
final class OfferIdsTests {

    private static final SearchId SEARCH = new SearchId("k3Jd9Qa7ZpL0xYvB2");

    private final OfferIds ids = new OfferIds("a secret of thirty-two characters".getBytes(UTF_8));

    /** Vector 8 of the reference implementation: key 00 to 0f, input 00 to 07. */
    @Test
    void checksAsTheReferenceDoes() {
        SipHash hash = new SipHash(0x0706050403020100L, 0x0f0e0d0c0b0a0908L);

        assertThat(hash.of(0x0706050403020100L)).isEqualTo(0x93f5f5799a932462L);
    }

    @Test
    void knowsAgainWhatItMade() {
        assertThat(LongStream.of(1, 35, 36, 100_000, 1L << 40).mapToObj(ids.of(SEARCH)::id))
                .allSatisfy(id -> assertThat(ids.search(id)).contains(SEARCH))
                .doesNotHaveDuplicates();
    }

    @Test
    void knowsNoIdThatDiffersInOneLetter() {
        String id = ids.of(SEARCH).id(41).value();

        for (int letter = 0; letter < id.length(); letter++) {
            char other = id.charAt(letter) == '7' ? '8' : '7';
            String forged = id.substring(0, letter) + other + id.substring(letter + 1);
            assertThat(ids.search(new OfferId(forged))).as(forged).isEmpty();
        }
    }

    @Test
    void knowsNoIdOfAnotherSearchOrAnotherSecret() {
        String checked = ids.of(SEARCH).id(41).value().substring(SEARCH.value().length());
        OfferIds others = new OfferIds("another secret of as many letters".getBytes(UTF_8));

        assertThat(ids.search(new OfferId("A3Jd9Qa7ZpL0xYvB2" + checked))).isEmpty();
        assertThat(ids.search(others.of(SEARCH).id(41))).isEmpty();
    }

    @Test
    void knowsNoTextThatIsNoId() {
        assertThat(Stream.of("x", "-", "k3Jd9-41", "../etc/passwd", "k-zzzzzzzzzzzzzzzzzzzzzzzzz")
                        .map(OfferId::new))
                .allSatisfy(id -> assertThat(ids.search(id)).isEmpty());
    }

    /** Ties go by the id, so that it must not tell who was first. */
    @Test
    void doesNotOrderOffersAsTheyCame() {
        assertThat(LongStream.rangeClosed(1, 20).mapToObj(ids.of(SEARCH)::id).toList())
                .isNotEqualTo(LongStream.rangeClosed(1, 20)
                        .mapToObj(ids.of(SEARCH)::id)
                        .sorted()
                        .toList());
    }
}
