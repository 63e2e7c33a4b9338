package dev.staystream.mocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.web.reactive.function.BodyInserters.fromFormData;

import dev.staystream.mocks.server.Scenario;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

@ExtendWith(SharedSuppliers.class)
class DemoPageTests {

    private final MockSuppliers suppliers;

    private final WebTestClient browser;

    DemoPageTests(MockSuppliers suppliers) {
        this.suppliers = suppliers;
        this.browser = WebTestClient.bindToRouterFunction(new DemoPage(suppliers, new DemoKeys(Mono.never(), Mono.never())).routes())
                .build();
    }

    @AfterEach
    void letThemBe() {
        suppliers.types().forEach(type -> suppliers.set(type, Scenario.NORMAL));
    }

    @Test
    void letsASupplierPlayAScenario() {
        post("hotelbeds", "slow").expectStatus().isSeeOther().expectHeader().location("/demo");

        assertThat(suppliers.scenario("hotelbeds")).isEqualTo(Scenario.SLOW);
        assertThat(suppliers.scenario("liteapi")).isEqualTo(Scenario.NORMAL);
    }

    @Test
    void letsAllPlayAScenarioAtOnce() {
        post("all", "error-500").expectStatus().isSeeOther();

        assertThat(suppliers.types()).allSatisfy(type -> assertThat(suppliers.scenario(type))
                .isEqualTo(Scenario.ERROR_500));
    }

    @Test
    void refusesWhatIsNotInTheForm() {
        post("hotelbeds", "sleepy").expectStatus().isBadRequest();
        post("nobody", "slow").expectStatus().isBadRequest();
    }

    private WebTestClient.ResponseSpec post(String supplier, String scenario) {
        return browser.post()
                .uri("/demo")
                .body(fromFormData("supplier", supplier).with("scenario", scenario))
                .exchange();
    }
}
