package dev.staystream.cache;

import dev.staystream.supplier.Answer;
import dev.staystream.supplier.Wanted;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import reactor.core.publisher.Flux;

/**
 * The calls that suppliers have not ended yet, one per question. Whoever joins gets what has already come, then the rest.
 * Whoever leaves disturbs neither the others nor the call: the supplier has counted it, so its answer is still
 * remembered, and the guard inside ends it in time. When all have left the call knows, and sends nothing more.
 */
final class CallsUnderWay {

    private final Map<AnswerKey, Call> calls = new ConcurrentHashMap<>();

    private final LongAdder joins = new LongAdder();

    /** The call under way for the question, or this one, begun by the first subscriber. */
    Flux<Answer> join(AnswerKey key, Supplier<Flux<Answer>> call) {
        Call known = calls.get(key);
        if (known != null) {
            joins.increment();
            return known.joined();
        }
        return calls.computeIfAbsent(key, question -> new Call(question, call)).joined();
    }

    /** How many calls have not ended. */
    int underWay() {
        return calls.size();
    }

    /** How often somebody got the answers to a question that another had asked. */
    long joins() {
        return joins.sum();
    }

    /** One question, and how many wait for its answers. */
    private final class Call {

        private final AtomicInteger waiting = new AtomicInteger();

        private final Flux<Answer> answers;

        /** The call is forgotten before its end is told, so that whoever then asks anew does not join the past. */
        private Call(AnswerKey key, Supplier<Flux<Answer>> call) {
            this.answers = Flux.defer(call)
                    .contextWrite(asker -> Wanted.asLongAs(() -> waiting.get() > 0, asker))
                    .doOnTerminate(() -> calls.remove(key))
                    .cache();
        }

        private Flux<Answer> joined() {
            return answers.doFirst(waiting::incrementAndGet).doFinally(end -> waiting.decrementAndGet());
        }
    }
}
