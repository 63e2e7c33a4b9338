package dev.staystream.supplier.contract;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.AnnotationBasedArgumentsProvider;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** Tests a method with each captured payload of these fates, of the type of supplier whose package it is in. */
@ArgumentsSource(Captured.Provider.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Captured {

    /** The fates, as {@link Captures} knows them. */
    String[] value();

    /** Finds the captured payloads. */
    final class Provider extends AnnotationBasedArgumentsProvider<Captured> {

        @Override
        protected Stream<? extends Arguments> provideArguments(
                ParameterDeclarations parameters, ExtensionContext context, Captured captured) {
            String inPackage = context.getRequiredTestClass().getPackageName();
            Captures captures = Captures.of(inPackage.substring(inPackage.lastIndexOf('.') + 1));
            return Stream.of(captured.value()).flatMap(captures::that).map(Arguments::of);
        }
    }
}
