package dev.staystream.mocks.server;

import tools.jackson.databind.json.JsonMapper;

/** What goes back to whoever asked. */
@SuppressWarnings("ArrayRecordComponent") // written once, never compared
public record Body(int status, String contentType, byte[] bytes) {

    /** A value as JSON. */
    public static Body json(int status, JsonMapper mapper, Object value) {
        return new Body(status, "application/json;charset=UTF-8", mapper.writeValueAsBytes(value));
    }
}
