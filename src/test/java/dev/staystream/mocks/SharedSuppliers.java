package dev.staystream.mocks;

import dev.staystream.mocks.server.Pace;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the demo suppliers, started once for all of them, without their usual delays, and stopped at the very end. */
public final class SharedSuppliers implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == MockSuppliers.class;
    }

    @Override
    public MockSuppliers resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(SharedSuppliers.class))
                .computeIfAbsent(MockSuppliers.class, type -> MockSuppliers.start(Pace.IMMEDIATE), MockSuppliers.class);
    }
}
