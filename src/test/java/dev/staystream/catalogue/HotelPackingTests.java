package dev.staystream.catalogue;

import static dev.staystream.catalogue.CatalogueExamples.described;
import static dev.staystream.catalogue.CatalogueExamples.named;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.supplier.SupplierHotel;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** That a hotel comes back from its bytes as it was. */
final class HotelPackingTests {

    @Test
    void bringsBackEveryPart() {
        assertThat(unpacked("1", HotelPacking.pack(described("1", 3)))).isEqualTo(described("1", 3));
        assertThat(unpacked("1", HotelPacking.pack(named("1", "Le Marais")))).isEqualTo(named("1", "Le Marais"));
        assertThat(unpacked("1", HotelPacking.pack(SupplierHotel.coded("1")))).isEqualTo(SupplierHotel.coded("1"));
    }

    @Test
    void knowsTheCodeAloneWhenTheBytesAreDamagedOrFromAnotherVersion() {
        byte[] packed = HotelPacking.pack(described("1", 3));
        byte[] otherVersion = packed.clone();
        otherVersion[0] = 99;

        assertThat(unpacked("1", otherVersion)).isEqualTo(SupplierHotel.coded("1"));
        assertThat(unpacked("1", Arrays.copyOf(packed, packed.length / 2))).isEqualTo(SupplierHotel.coded("1"));
        assertThat(unpacked("1", new byte[0])).isEqualTo(SupplierHotel.coded("1"));
    }

    private static SupplierHotel unpacked(String code, byte[] bytes) {
        return HotelPacking.unpack(code, bytes);
    }
}
