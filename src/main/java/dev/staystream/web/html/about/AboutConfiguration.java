package dev.staystream.web.html.about;

import dev.staystream.web.html.Scene;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the pages that explain. */
@Configuration(proxyBeanMethods = false)
class AboutConfiguration {

    @Bean
    Scene suppliers() {
        return new Scene("suppliers", Map.of("rows", List.of()));
    }

    @Bean
    Scene ranking() {
        return new Scene("how-we-rank", Map.of());
    }

    @Bean
    Scene about() {
        return new Scene("about", Map.of());
    }
}
