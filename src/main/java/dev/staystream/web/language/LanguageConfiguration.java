package dev.staystream.web.language;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.i18n.LocaleContextResolver;

/** Wires the languages. */
@Configuration(proxyBeanMethods = false)
public class LanguageConfiguration {

    @Bean
    MessageSource messageSource() {
        return IcuMessages.shipped();
    }

    @Bean
    LocaleContextResolver localeContextResolver() {
        return new ReaderLanguage();
    }

    @Bean
    WebFilter languageHeaders() {
        return new LanguageHeaders();
    }
}
