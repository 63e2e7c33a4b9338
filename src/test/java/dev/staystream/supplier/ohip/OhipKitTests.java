package dev.staystream.supplier.ohip;

import dev.staystream.supplier.contract.SupplierContract;

final class OhipKitTests extends SupplierContract {

    OhipKitTests() {
        super(new OhipDialect());
    }
}
