package dev.staystream.supplier.expedia;

import dev.staystream.supplier.contract.SupplierContract;

final class ExpediaContractTests extends SupplierContract {

    ExpediaContractTests() {
        super(new ExpediaDialect());
    }
}
