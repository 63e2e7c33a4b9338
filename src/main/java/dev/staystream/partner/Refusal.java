package dev.staystream.partner;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** A request that is not let in, with the status, a sentence and the headers that say why. */
final class Refusal extends ResponseStatusException {

    private static final long serialVersionUID = 1L;

    private final transient HttpHeaders headers = new HttpHeaders();

    private Refusal(HttpStatus status, String detail) {
        super(status, detail);
    }

    @Override
    public HttpHeaders getHeaders() {
        return headers;
    }

    /** A key that opens nothing. */
    static Refusal unknownKey() {
        return challenge("The key is not known, was revoked or has expired.", ", error=\"invalid_token\"");
    }

    /** No key where one is needed. */
    static Refusal keyNeeded() {
        return challenge("A key is needed here: Authorization: Bearer ssk_…", "");
    }

    private static Refusal challenge(String detail, String error) {
        Refusal refusal = new Refusal(HttpStatus.UNAUTHORIZED, detail);
        refusal.headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"staystream\"" + error);
        return refusal;
    }

    /** A key that opens other things. */
    static Refusal notInScope() {
        return new Refusal(HttpStatus.FORBIDDEN, "The key does not have the scope for this.");
    }

    /** More than was agreed. */
    static Refusal tooMany(Admission exceeded) {
        Refusal refusal = new Refusal(
                HttpStatus.TOO_MANY_REQUESTS,
                "More than %d a %s; the next is let in after %d seconds."
                        .formatted(exceeded.policy().most(), exceeded.policy().name(), exceeded.waitSeconds()));
        refusal.headers.set(HttpHeaders.RETRY_AFTER, Long.toString(exceeded.waitSeconds()));
        return refusal;
    }
}
