package dev.staystream.web.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.search.SearchId;
import dev.staystream.web.html.SearchAddress.Field;
import org.junit.jupiter.api.Test;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

final class SearchAddressTests {

    @Test
    void isTheSameForTheSameWish() {
        assertThat(address("currency=EUR&place=1&room=2").toString())
                .isEqualTo(address("place=1&room=2&currency=EUR").toString());
    }

    @Test
    void holdsOnlyWhatMeansSomething() {
        assertThat(address("q=Paris&place=1&maxPrice=&utm_source=mail&stars=4&stars=5"))
                .hasToString("/search?place=1&stars=4&stars=5");
    }

    @Test
    void knowsWhetherARequestHoldsMore() {
        MultiValueMap<String, String> asked = parameters("place=1&adults=2");

        assertThat(SearchAddress.of(asked).holdsAllOf(asked)).isFalse();
        assertThat(address("place=1").holdsAllOf(parameters("place=1"))).isTrue();
    }

    @Test
    void escapesWhatItHolds() {
        assertThat(address("place=1").with("supplier", "a&b=\"c d\""))
                .hasToString("/search?place=1&supplier=a%26b%3D%22c%20d%22");
    }

    @Test
    void losesOneFilterAndKeepsTheOthers() {
        assertThat(address("place=1&stars=4&stars=5&page=3").without(new Field("stars", "4")))
                .hasToString("/search?place=1&stars=5");
        assertThat(address("place=1&stars=4&refundable=true&sort=price").unfiltered())
                .hasToString("/search?place=1&sort=price");
    }

    @Test
    void namesARunUntilItIsAskedAnew() {
        SearchAddress run = address("place=1").of(new SearchId("r7"));

        assertThat(run).hasToString("/search?place=1&search=r7");
        assertThat(run.search()).contains(new SearchId("r7"));
        assertThat(run.anew()).hasToString("/search?place=1");
    }

    @Test
    void takesTheFirstPageForAnyThatIsNone() {
        assertThat(address("page=2").page()).isEqualTo(2);
        assertThat(address("page=-1").page()).isEqualTo(1);
        assertThat(address("place=1").page()).isEqualTo(1);
    }

    private static SearchAddress address(String query) {
        return SearchAddress.of(parameters(query));
    }

    private static MultiValueMap<String, String> parameters(String query) {
        return UriComponentsBuilder.fromUriString("/?" + query).build().getQueryParams();
    }
}
