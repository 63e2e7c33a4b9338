package dev.staystream.guard;

import dev.staystream.operations.Condition;
import dev.staystream.operations.Control;
import dev.staystream.operations.Handling;
import dev.staystream.stay.SupplierId;
import dev.staystream.supplier.Pacing;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;

/** What the layers around one account, and the gate before its wire, know of it and of its calls. */
public final class Ward {

    private final Control control;

    private final Pacing pacing;

    private final Surroundings surroundings;

    private final Places places = new Places();

    private final Pace pace = new Pace();

    private final Silence silence = new Silence();

    private final Fuse fuse;

    private final Meters meters;

    /** Nothing is known yet; the control decides on each call how the account is handled. */
    public Ward(Control control, Pacing pacing, Surroundings surroundings) {
        this.control = control;
        this.pacing = pacing;
        this.surroundings = surroundings;
        this.fuse = new Fuse(control.supplier().value(), () -> handling().breaker(), surroundings.clock());
        this.meters = new Meters(control.supplier(), surroundings.meters());
        this.meters.show(this::condition);
        control.tell(this::condition);
    }

    /** What every wire call of the account passes. */
    public ExchangeFilterFunction gate() {
        return new Gate(this);
    }

    private Condition condition() {
        return new Condition(
                Breaker.state(handling().mode(), fuse.current().getState()), places.taken(), silence.ofAll(now()));
    }

    SupplierId supplier() {
        return control.supplier();
    }

    Handling handling() {
        return control.handling();
    }

    Pacing pacing() {
        return pacing;
    }

    Places places() {
        return places;
    }

    Pace pace() {
        return pace;
    }

    Silence silence() {
        return silence;
    }

    Fuse fuse() {
        return fuse;
    }

    Meters meters() {
        return meters;
    }

    RandomGenerator random() {
        return surroundings.random();
    }

    Instant now() {
        return surroundings.clock().instant();
    }
}
