package dev.staystream.supplier.ohip;

import dev.staystream.supplier.JsonReader;
import dev.staystream.supplier.ohip.OhipTime.Moment;

/** What is taken from when on: for cancelling, or as a deposit, which may not be given back. */
final class OhipPolicy {

    private final OhipDeadline deadline = new OhipDeadline();

    private final OhipMeasure measure = new OhipMeasure();

    private boolean nonRefundable;

    /** Reads an element of {@code cancellationPolicies} or {@code depositPolicies}, whose policy is what counts. */
    OhipPolicy(JsonReader json) {
        for (String field : json.fields()) {
            if (field.equals("policy")) {
                policy(json);
            }
        }
    }

    private void policy(JsonReader json) {
        for (String field : json.fields()) {
            switch (field) {
                case "deadline" -> deadline.read(json);
                case "amountPercent" -> json.fields().forEach(part -> measure.read(part, json));
                case "nonRefundable" -> nonRefundable = json.isTrue();
                default -> measure.read(field, json);
            }
        }
    }

    Moment from(OhipTime time) {
        return deadline.moment(time);
    }

    OhipMeasure measure() {
        return measure;
    }

    /** Whether it is a deposit that is lost. */
    boolean lost() {
        return nonRefundable && measure.costs();
    }

    /** Whether it takes the whole price with the booking. */
    boolean prepays(OhipCost cost) {
        return deadline.atBooking() && measure.takesAll(cost);
    }
}
