package dev.staystream.supplier.liteapi;

import dev.staystream.supplier.contract.SupplierContract;

final class LiteapiContractTests extends SupplierContract {

    LiteapiContractTests() {
        super(new LiteapiDialect());
    }
}
