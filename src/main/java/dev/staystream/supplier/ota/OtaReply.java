package dev.staystream.supplier.ota;

import static java.util.stream.Collectors.joining;

import dev.staystream.stay.NoAnswer;
import dev.staystream.supplier.Reply;
import dev.staystream.supplier.SupplierException;
import dev.staystream.supplier.XmlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads a reply, bare or in an envelope, and tells an answer from a failure: what came is the answer, whatever warnings
 * came with it; where nothing came, errors and warnings say whether there is nothing or something failed.
 */
final class OtaReply {

    private static final int MAX_DETAIL = 500;

    private final List<OtaError> errors = new ArrayList<>();

    private final List<OtaError> warnings = new ArrayList<>();

    private boolean success;

    private Optional<OtaFault> fault = Optional.empty();

    /** What is read of the message. */
    interface Content {

        /** Reads one element within it, or takes no notice. */
        void read(String element, XmlReader xml);

        /** Whether nothing came. */
        boolean isEmpty();
    }

    /** Has the content read; fails where nothing came and that was no answer. */
    static <T extends Content> T read(Reply reply, T content) {
        OtaReply told = new OtaReply();
        if (!reply.successful()) {
            throw told.refused(reply, content);
        }
        XmlReader.read(reply.body(), xml -> told.document(xml, content));
        if (content.isEmpty()) {
            told.raiseUnlessNothingAvailable(reply);
        }
        return content;
    }

    /** By its status, which for a fault is always 500, so that there the fault says why (SOAP 1.1, 6.2). */
    private SupplierException refused(Reply reply, Content content) {
        try {
            XmlReader.read(reply.body(), xml -> document(xml, content));
        } catch (SupplierException error) {
            return reply.failure("no XML");
        }
        SupplierException failure = reply.failure(detail());
        return fault.filter(any -> failure.reason() == NoAnswer.DOWN)
                .map(OtaFault::failure)
                .orElse(failure);
    }

    private OtaReply document(XmlReader xml, Content content) {
        switch (xml.name()) {
            case "Envelope", "Body" -> {
                for (String child : xml.children()) {
                    if (!child.equals("Header")) {
                        document(xml, content);
                    }
                }
            }
            case "Fault" -> fault = Optional.of(OtaFault.read(xml));
            case "OTA_ErrorRS" ->
                errors.add(new OtaError(
                        "", xml.attribute("ErrorCode", ""), xml.attribute("ErrorMessage", "no words")));
            default -> message(xml, content);
        }
        return this;
    }

    private void message(XmlReader xml, Content content) {
        for (String child : xml.children()) {
            switch (child) {
                case "Success" -> success = true;
                case "Errors" -> xml.children().forEach(error -> errors.add(OtaError.read(xml)));
                case "Warnings" -> xml.children().forEach(warning -> warnings.add(OtaError.read(xml)));
                default -> content.read(child, xml);
            }
        }
    }

    private void raiseUnlessNothingAvailable(Reply reply) {
        if (fault.isPresent()) {
            throw fault.get().failure();
        }
        Stream.concat(errors.stream(), warnings.stream().filter(warning -> !warning.advisory()))
                .filter(cause -> !cause.nothingAvailable())
                .findFirst()
                .ifPresent(cause -> {
                    throw new SupplierException(cause.reason(), detail(), reply.retryAfter());
                });
        if (!success && errors.isEmpty()) {
            throw new SupplierException(NoAnswer.UNREADABLE, "neither an answer nor an error");
        }
    }

    private String detail() {
        String detail = Stream.of(errors, warnings)
                .flatMap(List::stream)
                .map(OtaError::toString)
                .distinct()
                .collect(joining("; "));
        return detail.length() > MAX_DETAIL ? detail.substring(0, MAX_DETAIL) + "…" : detail;
    }
}
