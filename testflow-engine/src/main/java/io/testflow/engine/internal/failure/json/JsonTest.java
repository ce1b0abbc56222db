package io.testflow.engine.internal.failure.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.testflow.core.failure.FailedTest;
import io.testflow.core.failure.SourceLine;
import io.testflow.core.result.Failure;
import java.io.IOException;
import java.util.Optional;

/** One failed test as JSON. */
final class JsonTest {

    private final JsonOutput out;
    private final JsonGenerator json;

    JsonTest(JsonOutput out) {
        this.out = out;
        this.json = out.json();
    }

    void write(FailedTest test) throws IOException {
        json.writeStartObject();
        out.string("origin", test.origin());
        out.string("class", test.test().className());
        if (test.test().method().isPresent()) {
            out.string("method", test.test().method().get());
        }
        out.string("displayName", test.displayName());
        json.writeStringField("kind", test.kind().name());
        json.writeNumberField("failed", test.attempts().failed());
        json.writeNumberField("passed", test.attempts().passed());
        line(test.line());
        if (test.failure().isPresent()) {
            json.writeFieldName("failure");
            failure(test.failure().get());
        }
        if (!test.output().isEmpty()) {
            out.string("output", test.output());
        }
        json.writeEndObject();
    }

    void line(Optional<SourceLine> line) throws IOException {
        if (line.isPresent()) {
            json.writeObjectFieldStart("at");
            out.string("file", line.get().file());
            json.writeNumberField("line", line.get().line());
            json.writeEndObject();
        }
    }

    /** Causes stand in a list: a chain of thousands would be deeper than readers go. */
    private void failure(Failure failure) throws IOException {
        json.writeStartArray();
        Optional<Failure> next = Optional.of(failure);
        while (next.isPresent()) {
            json.writeStartObject();
            out.string("type", next.get().type());
            out.string("message", next.get().message());
            out.frames(next.get().frames());
            json.writeEndObject();
            next = next.get().cause();
        }
        json.writeEndArray();
    }
}
