package dev.staystream.supplier.expedia;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The signature is that of the recipe, computed elsewhere. */
final class ExpediaSignatureTests {

    @Test
    void signsKeySecretAndSecond() {
        assertThat(ExpediaSignature.header("testkey", "testsecret", Instant.ofEpochMilli(1_700_000_000_999L)))
                .isEqualTo("EAN APIKey=testkey,"
                        + "Signature=b1770b0648ebd6fb3f19ff5c4534da1bd52c4060413f0918459b569cedf64fff"
                        + "d915a9702cd9957adcd3d820ba399e51fb048dd7d99e614a050974387e7d15c5,"
                        + "timestamp=1700000000");
    }
}
