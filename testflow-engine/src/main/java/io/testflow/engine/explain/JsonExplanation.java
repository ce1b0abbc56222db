package io.testflow.engine.explain;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.testflow.core.plan.Decision;
import io.testflow.core.plan.Plan;
import io.testflow.core.plan.Reason;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The plans of a module as JSON, for a program; documented in {@code docs/formats.md}. */
public final class JsonExplanation {

    private static final int VERSION = 1;

    private JsonExplanation() {}

    /**
     * One JSON object, without a line feed at its end.
     *
     * @param module {@code groupId:artifactId}
     * @param runs the test runs of the module
     * @param asked the test to explain, or {@code null} for all of them
     */
    public static String of(String module, List<ExplainedRun> runs, @Nullable AskedTest asked) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            DefaultIndenter indent = new DefaultIndenter("  ", "\n");
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(indent);
            printer.indentArraysWith(indent);
            json.setPrettyPrinter(printer);
            json.writeStartObject();
            json.writeStringField("format", "testflow-explain");
            json.writeNumberField("version", VERSION);
            json.writeStringField("module", module);
            json.writeArrayFieldStart("runs");
            for (ExplainedRun run : runs) {
                write(json, run, asked);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be written", e);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, ExplainedRun run, @Nullable AskedTest asked) throws IOException {
        Plan plan = run.plan();
        json.writeStartObject();
        strings(json, "executions", run.executions());
        json.writeStringField("mode", plan.mode().name());
        json.writeStringField("base", plan.base());
        strings(json, "notes", plan.notes());
        json.writeArrayFieldStart("tests");
        for (Decision decision : asked == null ? plan.decisions() : asked.in(plan)) {
            write(json, decision);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Decision decision) throws IOException {
        json.writeStartObject();
        json.writeStringField("class", decision.test().className());
        if (decision.test().methodName() != null) {
            json.writeStringField("method", decision.test().methodName());
        }
        json.writeStringField("verdict", decision.verdict().name());
        if (decision.distance() != Decision.FAR) {
            json.writeNumberField("distance", decision.distance());
        }
        json.writeArrayFieldStart("reasons");
        for (Reason reason : decision.reasons()) {
            json.writeStartObject();
            json.writeStringField("kind", reason.kind().name());
            json.writeStringField("subject", reason.subject());
            strings(json, "chain", reason.chain());
            if (!reason.commits().isEmpty()) {
                strings(json, "commits", reason.commits());
            }
            json.writeStringField("text", ReasonText.of(reason));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
