package io.testflow.engine.explain;

import com.fasterxml.jackson.core.JsonGenerator;
import io.testflow.core.plan.Decision;
import io.testflow.core.plan.Plan;
import io.testflow.core.plan.Reason;
import io.testflow.engine.use.PartKind;
import io.testflow.engine.use.RecordedTest;
import io.testflow.engine.use.UsedPart;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
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
        return JsonText.of("testflow-explain", VERSION, json -> {
            json.writeStringField("module", module);
            json.writeArrayFieldStart("runs");
            for (ExplainedRun run : runs) {
                write(json, run, asked);
            }
            json.writeEndArray();
        });
    }

    private static void write(JsonGenerator json, ExplainedRun run, @Nullable AskedTest asked) throws IOException {
        Plan plan = run.plan();
        json.writeStartObject();
        JsonText.strings(json, "executions", run.executions());
        json.writeStringField("mode", plan.mode().name());
        json.writeStringField("base", plan.base());
        JsonText.strings(json, "notes", plan.notes());
        json.writeArrayFieldStart("tests");
        for (Decision decision : asked == null ? plan.decisions() : asked.in(plan)) {
            write(json, decision, Optional.ofNullable(run.used().get(decision.test())));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Decision decision, Optional<RecordedTest> used) throws IOException {
        json.writeStartObject();
        JsonText.test(json, decision.test());
        json.writeStringField("verdict", decision.verdict().name());
        if (decision.distance() != Decision.FAR) {
            json.writeNumberField("distance", decision.distance());
        }
        json.writeArrayFieldStart("reasons");
        for (Reason reason : decision.reasons()) {
            json.writeStartObject();
            json.writeStringField("kind", reason.kind().name());
            json.writeStringField("subject", reason.subject());
            JsonText.strings(json, "chain", reason.chain());
            if (!reason.commits().isEmpty()) {
                JsonText.strings(json, "commits", reason.commits());
            }
            json.writeStringField("text", ReasonText.of(reason));
            json.writeEndObject();
        }
        json.writeEndArray();
        if (used.isPresent()) {
            write(json, used.get());
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, RecordedTest test) throws IOException {
        JsonText.recorded(json, test.at());
        json.writeObjectFieldStart("used");
        for (Map.Entry<PartKind, SortedSet<UsedPart>> parts : test.byKind().entrySet()) {
            JsonText.strings(
                    json,
                    parts.getKey().toString(),
                    parts.getValue().stream().map(UsedPart::name).toList());
        }
        json.writeEndObject();
    }
}
