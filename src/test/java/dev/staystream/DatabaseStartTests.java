package dev.staystream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.staystream.catalogue.Catalogue;
import dev.staystream.stay.HotelDetails;
import dev.staystream.stay.HotelId;
import dev.staystream.store.TestDatabase;
import dev.staystream.supplier.SupplierHotel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** That what keeps something starts, migrates and finds it again on every database. */
final class DatabaseStartTests {

    @EnumSource(TestDatabase.class)
    @ParameterizedTest
    void findsItsHotelsAgainAfterARestart(TestDatabase kind) {
        survivesARestart(kind.fresh(), kind.user());
    }

    @Test
    void findsItsHotelsAgainInAFile(@TempDir Path directory) {
        survivesARestart("r2dbc:h2:file:///%s/data/staystream".formatted(directory), "");
    }

    @Test
    void takesTheBenchmarksUrlAsItIs() {
        try (ConfigurableApplicationContext context = start("r2dbc:h2:mem:///bench", "")) {
            assertThat(context.getBean(Catalogue.class).hotel(new HotelId("nowhere")))
                    .isEmpty();
        }
    }

    @Test
    void takesAUrlThatPoolsByItself() {
        survivesARestart(TestDatabase.H2.fresh().replace("r2dbc:", "r2dbc:pool:"), "");
    }

    @Test
    void doesNotStartOnAnotherDatabase() {
        assertThatExceptionOfType(Exception.class)
                .isThrownBy(() -> start("r2dbc:mysql://localhost/stays", "").close())
                .havingRootCause()
                .isInstanceOf(InvalidConfigurationPropertyValueException.class);
    }

    private static void survivesARestart(String url, String user) {
        SupplierHotel told = new SupplierHotel("100", Optional.of("Le Marais"), HotelDetails.UNKNOWN);
        HotelId id;
        try (ConfigurableApplicationContext context = start(url, user)) {
            id = context.getBean(Catalogue.class).learn("demo", told).source();
        }
        try (ConfigurableApplicationContext context = start(url, user)) {
            Catalogue catalogue = context.getBean(Catalogue.class);
            StepVerifier.create(Mono.fromSupplier(() -> catalogue.hotel(id))
                            .filter(Optional::isPresent)
                            .repeatWhenEmpty(2_000, again -> again.delayElements(Duration.ofMillis(5))))
                    .expectNextMatches(hotel -> hotel.orElseThrow().name().equals("Le Marais"))
                    .expectComplete()
                    .verify(Duration.ofSeconds(20));
        }
    }

    private static ConfigurableApplicationContext start(String url, String user) {
        return new SpringApplicationBuilder(Keeping.class)
                .web(WebApplicationType.NONE)
                .run("--spring.r2dbc.url=" + url, "--spring.r2dbc.username=" + user);
    }

    /** The part of the application that keeps something. */
    @ComponentScan({"dev.staystream.cache", "dev.staystream.catalogue", "dev.staystream.store"})
    @EnableAutoConfiguration
    @Import(StaystreamConfiguration.class)
    static class Keeping {}
}
