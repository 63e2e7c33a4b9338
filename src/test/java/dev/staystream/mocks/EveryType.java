package dev.staystream.mocks;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A test that runs for every type of demo supplier there is. */
@MethodSource("dev.staystream.mocks.Fixture#types")
@ParameterizedTest
@Retention(RUNTIME)
@Target(METHOD)
public @interface EveryType {}
