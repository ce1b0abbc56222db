package io.testflow.engine.internal.failure.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A generator of JSON that takes any text, also half a surrogate pair, which UTF-8 has no bytes for. Frames it writes once and then
 * names by number: stacks of ten thousand tests are mostly the same frames.
 */
final class JsonOutput {

    private final JsonGenerator json;
    private final Map<String, Integer> frames = new LinkedHashMap<>();

    JsonOutput(JsonGenerator json) {
        this.json = json;
    }

    JsonGenerator json() {
        return json;
    }

    void string(String name, String value) throws IOException {
        json.writeStringField(name, whole(value));
    }

    void strings(String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(whole(value));
        }
        json.writeEndArray();
    }

    /** The frames of a stack by their numbers. */
    void frames(List<String> stack) throws IOException {
        json.writeArrayFieldStart("frames");
        for (String frame : stack) {
            json.writeNumber(frames.computeIfAbsent(frame, unknown -> frames.size()));
        }
        json.writeEndArray();
    }

    /** All frames, each at the place of its number. */
    void allFrames() throws IOException {
        strings("frames", List.copyOf(frames.keySet()));
    }

    private static String whole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return repaired(text);
            }
        }
        return text;
    }

    private static String repaired(String text) {
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> Character.getType(point) == Character.SURROGATE ? '\ufffd' : point)
                .forEach(whole::appendCodePoint);
        return whole.toString();
    }
}
