package dev.staystream.supplier.ota;

import dev.staystream.supplier.contract.SupplierContract;

final class OtaContractTests extends SupplierContract {

    OtaContractTests() {
        super(new OtaDialect());
    }
}
