package io.testflow.engine.internal.failure.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.testflow.core.failure.Author;
import io.testflow.core.failure.Suspect;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Suspects as JSON. */
final class JsonSuspects {

    private final JsonOutput out;
    private final JsonGenerator json;

    JsonSuspects(JsonOutput out) {
        this.out = out;
        this.json = out.json();
    }

    void write(List<Suspect> suspects) throws IOException {
        json.writeArrayFieldStart("suspects");
        for (Suspect suspect : suspects) {
            json.writeStartObject();
            out.string("member", suspect.member());
            json.writeNumberField("score", suspect.score());
            json.writeBooleanField("changed", suspect.changed());
            new JsonTest(out).line(suspect.line());
            author(suspect.lastAuthor());
            out.strings("evidence", suspect.evidence());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void author(Optional<Author> author) throws IOException {
        if (author.isPresent()) {
            json.writeObjectFieldStart("author");
            out.string("commit", author.get().commit());
            out.string("name", author.get().name());
            out.string("email", author.get().email());
            out.string("subject", author.get().subject());
            json.writeEndObject();
        }
    }
}
