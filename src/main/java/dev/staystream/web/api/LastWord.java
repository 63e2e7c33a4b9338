package dev.staystream.web.api;

import dev.staystream.search.SearchId;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/** What is said last in a stream that ends too early. It is no event of the log, and so has no number of its own. */
sealed interface LastWord {

    /** The number of the last event that was handed over. */
    long seq();

    /** The reader takes nothing any more. */
    record Dropped(long seq) implements LastWord {}

    /** This node goes down; the search goes on elsewhere. */
    record Closing(long seq) implements LastWord {}

    /** An event could not be written. */
    record Broken(long seq) implements LastWord {}

    /** The search was called off. */
    record CalledOff(long seq) implements LastWord {}

    /** What stands in its field {@code type}. */
    default String type() {
        return this instanceof Dropped || this instanceof Closing ? "dropped" : "problem";
    }

    /** Its bytes, in the stream of this search. */
    default byte[] bytes(SearchId search) {
        return Json.object(256, this, (json, word) -> {
            json.field("type", type());
            json.field("seq", seq());
            json.field("search", search.value());
            reason(json);
        });
    }

    private void reason(Json json) {
        switch (this) {
            case Dropped dropped -> json.field("reason", "read-too-slowly");
            case Closing closing -> json.field("reason", "closing");
            case Broken broken -> problem(json, HttpStatus.INTERNAL_SERVER_ERROR, "What came next could not be written; ask for it again behind this event.");
            case CalledOff calledOff -> problem(json, HttpStatus.GONE, "The search was called off, since nobody read it any more; search again.");
        }
    }

    private static void problem(Json json, HttpStatus status, String detail) {
        json.object("problem", Problem.of(status, Optional.of(detail)), (fields, problem) -> problem.fields(fields, Optional.empty()));
    }
}
