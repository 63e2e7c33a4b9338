package dev.staystream.web.html.about;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/** A kind of problem the API may answer with, and the page that explains it. */
enum ProblemPage {
    BAD_PARAMETERS(HttpStatus.BAD_REQUEST, "Bad parameters"),
    BAD_REQUEST(HttpStatus.BAD_REQUEST),
    UNAUTHORIZED(HttpStatus.UNAUTHORIZED),
    FORBIDDEN(HttpStatus.FORBIDDEN),
    NOT_FOUND(HttpStatus.NOT_FOUND),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
    GONE(HttpStatus.GONE),
    CONTENT_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    URI_TOO_LONG(HttpStatus.URI_TOO_LONG),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS),
    REQUEST_HEADER_FIELDS_TOO_LARGE(HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE),
    INTERNAL_SERVER_ERROR(HttpStatus.INTERNAL_SERVER_ERROR),
    SERVICE_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE);

    private final HttpStatus status;

    private final String title;

    ProblemPage(HttpStatus status) {
        this(status, status.getReasonPhrase());
    }

    ProblemPage(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The page of a problem by the last part of its type. */
    static Optional<ProblemPage> named(String name) {
        return Arrays.stream(values()).filter(page -> page.getName().equals(name)).findFirst();
    }

    /** The last part of its type, as in {@code too-many-requests}. */
    public String getName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its type, which is where its page is. */
    public String getPath() {
        return "/problems/" + getName();
    }

    /** The status it is answered with. */
    public int getStatus() {
        return status.value();
    }

    /** What it is called, the same in every answer. */
    public String getTitle() {
        return title;
    }
}
