package dev.staystream.supplier.travelgate;

import dev.staystream.supplier.contract.SupplierContract;

final class TravelgateContractTests extends SupplierContract {

    TravelgateContractTests() {
        super(new TravelgateDialect());
    }
}
