package dev.staystream.cache;

import dev.staystream.supplier.Answer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import reactor.core.publisher.Flux;

/**
 * The calls that suppliers have not ended yet, one per question. Whoever joins gets what has already come, then the rest.
 * Whoever leaves disturbs neither the others nor the call: the supplier has counted it, so its answer is still
 * remembered, and the guard inside ends it in time.
 */
final class CallsUnderWay {

    private final Map<AnswerKey, Flux<Answer>> calls = new ConcurrentHashMap<>();

    /** The call under way for the question, or this one, begun by the first subscriber. */
    Flux<Answer> join(AnswerKey key, Supplier<Flux<Answer>> call) {
        return calls.computeIfAbsent(key, question -> begun(question, call));
    }

    /** The call is forgotten before its end is told, so that whoever then asks anew does not join the past. */
    private Flux<Answer> begun(AnswerKey key, Supplier<Flux<Answer>> call) {
        return Flux.defer(call).doOnTerminate(() -> calls.remove(key)).cache();
    }
}
