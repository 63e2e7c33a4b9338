package dev.staystream.supplier.hotelbeds;

import dev.staystream.supplier.contract.SupplierContract;

final class HotelbedsContractTests extends SupplierContract {

    HotelbedsContractTests() {
        super(new HotelbedsDialect());
    }
}
