package dev.staystream.catalogue;

import dev.staystream.catalogue.AreaTable.AreaRow;
import dev.staystream.catalogue.Contents.ContentArea;
import dev.staystream.catalogue.HotelTable.HotelRow;
import dev.staystream.store.Database;
import dev.staystream.store.Rounds;
import dev.staystream.store.WriteBehind;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Schedulers;

/** Wires the catalogue. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CatalogueSettings.class)
class CatalogueConfiguration {

    @Bean
    HotelTable hotelTable(Database database) {
        return new HotelTable(database);
    }

    @Bean
    AreaTable areaTable(Database database) {
        return new AreaTable(database);
    }

    @Bean
    WriteBehind<KnownHotel, HotelRow> hotelWrites(HotelTable table, CatalogueSettings settings, Clock clock) {
        return new WriteBehind<>("hotels", settings.writeQueue(), table::write, clock);
    }

    @Bean
    WriteBehind<ContentArea, AreaRow> areaWrites(AreaTable table, CatalogueSettings settings, Clock clock) {
        return new WriteBehind<>("areas", settings.writeQueue(), table::write, clock);
    }

    @Bean
    SupplierHotels supplierHotels(WriteBehind<KnownHotel, HotelRow> hotelWrites) {
        return new SupplierHotels(hotelWrites);
    }

    @Bean
    Joins joins() {
        return new Joins();
    }

    @Bean
    Contents contents(
            SupplierHotels hotels,
            WriteBehind<ContentArea, AreaRow> areaWrites,
            CatalogueSettings settings,
            Clock clock) {
        return new Contents(hotels, areaWrites, settings.renewAfter(), clock);
    }

    @Bean
    Catalogue catalogue(
            SupplierHotels hotels, Joins joins, Contents contents, HotelTable hotelTable, AreaTable areaTable) {
        return new Catalogue(hotels, joins, contents, hotelTable.restore(hotels).then(areaTable.restore(contents)));
    }

    @Bean
    Rounds catalogueWrites(Catalogue catalogue, CatalogueSettings settings, Clock clock) {
        return new Rounds(settings.writeEvery(), catalogue.settle(), Schedulers.boundedElastic(), clock)
                .andOneAtTheEnd();
    }

    @Bean
    Rounds catalogueRenewal(Contents contents, CatalogueSettings settings, Clock clock) {
        return new Rounds(settings.renewEvery(), contents.renew(), Schedulers.boundedElastic(), clock);
    }
}
