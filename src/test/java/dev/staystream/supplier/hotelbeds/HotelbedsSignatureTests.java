package dev.staystream.supplier.hotelbeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

final class HotelbedsSignatureTests {

    @Test
    void signsKeySecretAndSecond() {
        assertThat(HotelbedsSignature.of("testkey", "testsecret", Instant.ofEpochSecond(1_700_000_000)))
                .isEqualTo("a57e376bdc62117464642862aef47693251f4babfa45e8d69047e4354b5d7246");
    }

    @Test
    void signsWholeSecondsOnly() {
        assertThat(HotelbedsSignature.of("testkey", "testsecret", Instant.ofEpochMilli(1_700_000_000_999L)))
                .isEqualTo("a57e376bdc62117464642862aef47693251f4babfa45e8d69047e4354b5d7246");
    }
}
