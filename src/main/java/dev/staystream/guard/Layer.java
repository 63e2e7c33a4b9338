package dev.staystream.guard;

import reactor.core.publisher.Flux;

/** One concern around every question to a supplier. */
interface Layer {

    /** The answers to a question as they come through this layer; what is inside asks once for each subscription. */
    <T> Flux<T> around(Question question, Flux<T> inside);
}
