package dev.staystream.fx;

import dev.staystream.store.Rounds;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Wires the rates. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FxSettings.class)
class FxConfiguration {

    @Bean
    CurrentRates rates(FxSettings settings, Clock clock) {
        return new CurrentRates(EcbFile.read(settings.rates()), settings.oldAfter(), clock);
    }

    @Bean
    Rounds rateRounds(FxSettings settings, CurrentRates rates, WebClient.Builder builder, Clock clock) {
        Mono<Void> round = settings.refreshUrl()
                .map(address -> new PublishedRates(builder, address).fetch())
                .orElseGet(Mono::empty)
                .doOnNext(rates::offer)
                .then();
        return new Rounds(settings.refreshEvery(), round, Schedulers.boundedElastic(), clock);
    }
}
