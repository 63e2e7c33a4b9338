package dev.staystream.web.api;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Writes one JSON value after the other; what is not known is null. Parts write themselves by a method of their own. */
final class Json {

    private final JsonText text;

    private Json(int expectedLength) {
        this.text = new JsonText(expectedLength);
    }

    /** The bytes of an object whose fields a part writes. */
    static <T> byte[] object(int expectedLength, T value, BiConsumer<Json, T> fields) {
        Json json = new Json(expectedLength);
        json.object(value, fields);
        return json.text.toBytes();
    }

    /** The bytes of an array of objects whose fields a part writes. */
    static <T> byte[] array(int expectedLength, Collection<T> values, BiConsumer<Json, T> fields) {
        Json json = new Json(expectedLength);
        json.objects(values, fields);
        return json.text.toBytes();
    }

    void field(String name, String value) {
        text.name(name);
        text.quoted(value);
    }

    void field(String name, Optional<String> value) {
        text.name(name);
        value.ifPresentOrElse(text::quoted, this::nothing);
    }

    void field(String name, long value) {
        text.name(name);
        text.plain(Long.toString(value));
    }

    void field(String name, OptionalInt value) {
        text.name(name);
        value.ifPresentOrElse(number -> text.plain(Integer.toString(number)), this::nothing);
    }

    void field(String name, double value) {
        text.name(name);
        text.plain(number(value));
    }

    void field(String name, OptionalDouble value) {
        text.name(name);
        value.ifPresentOrElse(number -> text.plain(number(number)), this::nothing);
    }

    void field(String name, boolean value) {
        text.name(name);
        text.plain(Boolean.toString(value));
    }

    void truth(String name, Optional<Boolean> value) {
        text.name(name);
        value.ifPresentOrElse(known -> text.plain(Boolean.toString(known)), this::nothing);
    }

    void field(String name, Instant value) {
        text.name(name);
        text.quoted(value);
    }

    void instant(String name, Optional<Instant> value) {
        text.name(name);
        value.ifPresentOrElse(text::quoted, this::nothing);
    }

    void nothing(String name) {
        text.name(name);
        nothing();
    }

    void texts(String name, Collection<?> values) {
        text.name(name);
        array(values, value -> text.quoted(value.toString()));
    }

    void numbers(String name, Collection<Integer> values) {
        text.name(name);
        array(values, value -> text.plain(value.toString()));
    }

    <T> void object(String name, T value, BiConsumer<Json, T> fields) {
        text.name(name);
        object(value, fields);
    }

    <T> void object(String name, Optional<T> value, BiConsumer<Json, T> fields) {
        text.name(name);
        value.ifPresentOrElse(present -> object(present, fields), this::nothing);
    }

    <T> void objects(String name, Collection<T> values, BiConsumer<Json, T> fields) {
        text.name(name);
        objects(values, fields);
    }

    private <T> void objects(Collection<T> values, BiConsumer<Json, T> fields) {
        array(values, value -> object(value, fields));
    }

    private <T> void array(Collection<T> values, Consumer<T> element) {
        text.sign('[');
        for (T value : values) {
            text.separate();
            element.accept(value);
        }
        text.sign(']');
    }

    private <T> void object(T value, BiConsumer<Json, T> fields) {
        text.sign('{');
        fields.accept(this, value);
        text.sign('}');
    }

    private void nothing() {
        text.plain("null");
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
