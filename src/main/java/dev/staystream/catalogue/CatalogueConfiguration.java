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
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Wires the catalogue. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CatalogueSettings.class)
class CatalogueConfiguration {

    @Bean
    HotelTable hotelTable(Database database, Clock clock) {
        return new HotelTable(database, clock);
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
    Unmatched unmatched() {
        return new Unmatched();
    }

    @Bean
    SupplierHotels supplierHotels(WriteBehind<KnownHotel, HotelRow> hotelWrites, Unmatched unmatched) {
        return new SupplierHotels(hotelWrites, unmatched);
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
    Restoration restoration(HotelTable hotelTable, LinkTable linkTable, RulingBook rulingBook, AreaTable areaTable) {
        return new Restoration(hotelTable, linkTable, rulingBook, areaTable);
    }

    @Bean
    Catalogue catalogue(SupplierHotels hotels, Kinship kinship, Contents contents, Restoration restoration) {
        return new Catalogue(hotels, kinship, contents, restoration.of(hotels, kinship, contents));
    }

    @Bean
    Rounds catalogueWrites(Catalogue catalogue, Opinions opinions, CatalogueSettings settings, Clock clock) {
        Mono<Void> links = opinions.settle();
        return new Rounds(settings.writeEvery(), links.then(catalogue.settle()), Schedulers.boundedElastic(), clock)
                .andOneAtTheEnd();
    }

    @Bean
    HotelsElsewhere hotelsElsewhere(HotelTable table, SupplierHotels hotels, Clock clock) {
        return new HotelsElsewhere(table, hotels, clock);
    }

    @Bean
    Rounds catalogueRenewal(Contents contents, CatalogueSettings settings, Clock clock) {
        return new Rounds(settings.renewEvery(), contents.renew(), Schedulers.boundedElastic(), clock);
    }
}
