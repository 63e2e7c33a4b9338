package dev.staystream.supplier.ratehawk;

import dev.staystream.supplier.contract.SupplierContract;

final class RatehawkContractTests extends SupplierContract {

    RatehawkContractTests() {
        super(new RatehawkDialect());
    }
}
