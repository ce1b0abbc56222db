package io.testflow.engine.explain;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.testflow.core.plan.TestId;
import io.testflow.engine.use.RecordedAt;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** JSON as a text that a person can read as well. */
final class JsonText {

    private JsonText() {}

    /** What an object holds. */
    @FunctionalInterface
    interface Members {
        void write(JsonGenerator json) throws IOException;
    }

    /** One object that names its format, without a line feed at its end. */
    static String of(String format, int version, Members members) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            DefaultIndenter indent = new DefaultIndenter("  ", "\n");
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(indent);
            printer.indentArraysWith(indent);
            json.setPrettyPrinter(printer);
            json.writeStartObject();
            json.writeStringField("format", format);
            json.writeNumberField("version", version);
            members.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be written", e);
        }
        return text.toString();
    }

    static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    static void test(JsonGenerator json, TestId test) throws IOException {
        json.writeStringField("class", test.className());
        if (test.methodName() != null) {
            json.writeStringField("method", test.methodName());
        }
    }

    static void recorded(JsonGenerator json, RecordedAt at) throws IOException {
        json.writeObjectFieldStart("recorded");
        json.writeStringField("commit", at.commit());
        json.writeBooleanField("clean", at.clean());
        json.writeStringField("made", at.made().toString());
        json.writeEndObject();
    }
}
