package dev.staystream.mocks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.web.reactive.function.BodyInserters.fromFormData;

import dev.staystream.mocks.server.Scenario;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.server.HandlerStrategies;
import org.thymeleaf.spring6.SpringWebFluxTemplateEngine;
import org.thymeleaf.spring6.view.reactive.ThymeleafReactiveViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

@ExtendWith(SharedSuppliers.class)
class DemoPageTests {

    private final MockSuppliers suppliers;

    private final WebTestClient browser;

    DemoPageTests(MockSuppliers suppliers) {
        this.suppliers = suppliers;
        this.browser = WebTestClient.bindToRouterFunction(new DemoPage(suppliers).routes())
                .handlerStrategies(
                        HandlerStrategies.builder().viewResolver(templates()).build())
                .build();
    }

    private static ThymeleafReactiveViewResolver templates() {
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setPrefix("mocks/templates/");
        files.setSuffix(".html");
        SpringWebFluxTemplateEngine engine = new SpringWebFluxTemplateEngine();
        engine.setTemplateResolver(files);
        ThymeleafReactiveViewResolver views = new ThymeleafReactiveViewResolver();
        views.setTemplateEngine(engine);
        views.setApplicationContext(refreshed());
        return views;
    }

    private static StaticApplicationContext refreshed() {
        StaticApplicationContext context = new StaticApplicationContext();
        context.refresh();
        return context;
    }

    @AfterEach
    void letThemBe() {
        suppliers.types().forEach(type -> suppliers.set(type, Scenario.NORMAL));
    }

    @Test
    void showsEverySupplierWithEveryScenario() {
        suppliers.set("liteapi", Scenario.HANG);

        assertThat(page())
                .contains(suppliers.types())
                .contains(suppliers.baseUrl("hotelbeds").toString(), "OpenStreetMap")
                .containsSubsequence("value=\"liteapi\"", "value=\"hang\"", "selected=\"selected\">keeps")
                .contains("missing-taxes", "wrong-currency");
    }

    private String page() {
        return new String(
                browser.get()
                        .uri("/demo")
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .returnResult()
                        .getResponseBodyContent(),
                UTF_8);
    }

    @Test
    void letsASupplierPlayAScenario() {
        post("hotelbeds", "slow").expectStatus().isSeeOther().expectHeader().location("/demo");

        assertThat(suppliers.scenario("hotelbeds")).isEqualTo(Scenario.SLOW);
        assertThat(suppliers.scenario("liteapi")).isEqualTo(Scenario.NORMAL);
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
