package dev.staystream.fx;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the rates. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FxSettings.class)
class FxConfiguration {

    @Bean
    Rates rates(FxSettings settings) {
        return EcbFile.read(settings.rates());
    }
}
