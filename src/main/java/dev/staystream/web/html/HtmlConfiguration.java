package dev.staystream.web.html;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.server.WebFilter;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.templateresolver.ITemplateResolver;

/** Wires what all pages share. */
@Configuration(proxyBeanMethods = false)
class HtmlConfiguration {

    @Bean
    ITemplateResolver defaultTemplateResolver() throws IOException {
        return ReadTemplates.in("/templates/");
    }

    @Bean
    WebFilter pageProtection() {
        return new PageProtection();
    }

    @Bean
    Visitors visitors(MessageSource messages, Clock clock) {
        return new Visitors(messages, clock);
    }

    @Bean
    Rehearsal rehearsal(ITemplateEngine templates, Visitors visitors, List<Scene> scenes) {
        return new Rehearsal(templates, visitors.anybody(), scenes);
    }

    @Bean
    Scene lost() {
        return new Scene("error/4xx", Map.of());
    }

    @Bean
    Scene broken() {
        return new Scene("error/5xx", Map.of());
    }
}
