package dev.staystream.supplier.ota;

import static java.util.Objects.requireNonNullElse;

import dev.staystream.stay.NoAnswer;
import dev.staystream.supplier.SupplierException;
import dev.staystream.supplier.XmlReader;

/** A fault of SOAP 1.1, {@code faultcode} and {@code faultstring}, or of 1.2, {@code Code} and {@code Reason}. */
record OtaFault(String code, String words) {

    static OtaFault read(XmlReader xml) {
        String code = "";
        String words = "no words";
        for (String child : xml.children()) {
            switch (child) {
                case "faultcode", "Code" -> code = requireNonNullElse(xml.text(), code);
                case "faultstring", "Reason" -> words = requireNonNullElse(xml.text(), words);
                default -> {}
            }
        }
        return new OtaFault(code, words);
    }

    /** Whoever asked is at fault for {@code Client} or {@code Sender}; WS-Security's own codes are of credentials. */
    SupplierException failure() {
        String local = code.substring(code.indexOf(':') + 1);
        NoAnswer reason = switch (local) {
            case "FailedAuthentication", "InvalidSecurity", "InvalidSecurityToken", "SecurityTokenUnavailable" ->
                NoAnswer.UNAUTHORISED;
            case "Client", "Sender", "MustUnderstand", "VersionMismatch" -> NoAnswer.INVALID_QUERY;
            default -> NoAnswer.DOWN;
        };
        return new SupplierException(reason, "fault %s: %s".formatted(local, words));
    }
}
