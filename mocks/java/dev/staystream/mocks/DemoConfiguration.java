package dev.staystream.mocks;

import dev.staystream.partner.Partners;
import dev.staystream.web.html.ReadTemplates;
import java.io.IOException;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webclient.WebClientCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.WebFilter;
import org.thymeleaf.templateresolver.ITemplateResolver;

/** What the demo adds to Staystream; no scan finds it, so that nothing of it is in any other application. */
@TestConfiguration(proxyBeanMethods = false)
public class DemoConfiguration {

    @Bean
    WebFilter scenarioFilter() {
        return new ScenarioFilter();
    }

    @Bean
    WebClientCustomizer scenarioCarrier() {
        return client -> client.filter(new ScenarioCarrier());
    }

    @Bean
    RouterFunction<ServerResponse> demoPage(MockSuppliers suppliers, Partners partners) {
        return new DemoPage(suppliers, DemoKeys.of(partners)).routes();
    }

    /** Asked before the application's own resolver, which takes every name for its own. */
    @Bean
    ITemplateResolver demoTemplates() throws IOException {
        ReadTemplates resolver = ReadTemplates.in("/mocks/templates/");
        resolver.setOrder(0);
        return resolver;
    }
}
