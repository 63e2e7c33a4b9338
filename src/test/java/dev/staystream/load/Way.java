package dev.staystream.load;

/** The renderings of a search. */
enum Way {
    PAGE("/search", "text/html"),
    EVENTS("/api/v1/search", "text/event-stream"),
    LINES("/api/v1/search", "application/x-ndjson"),
    SNAPSHOT("/api/v1/search", "application/json");

    private final String path;

    private final String accepted;

    Way(String path, String accepted) {
        this.path = path;
        this.accepted = accepted;
    }

    String path() {
        return path;
    }

    String accepted() {
        return accepted;
    }
}
