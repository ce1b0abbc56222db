package io.testflow.engine.explain;

import com.fasterxml.jackson.core.JsonGenerator;
import io.testflow.core.plan.TestId;
import io.testflow.engine.use.AskedCode;
import io.testflow.engine.use.RunUse;
import io.testflow.engine.use.TestUse;
import io.testflow.engine.use.UsedPart;
import java.io.IOException;
import java.util.List;

/** The tests that use a piece of code as JSON, for a program; documented in {@code docs/formats.md}. */
public final class JsonImpact {

    private static final int VERSION = 1;

    private JsonImpact() {}

    /**
     * One JSON object, without a line feed at its end.
     *
     * @param asked the piece of code
     * @param runs the test runs of the build
     */
    public static String of(AskedCode asked, List<RunUse> runs) {
        return JsonText.of("testflow-impact", VERSION, json -> {
            json.writeStringField("code", asked.toString());
            json.writeArrayFieldStart("runs");
            for (RunUse run : runs) {
                write(json, run);
            }
            json.writeEndArray();
        });
    }

    private static void write(JsonGenerator json, RunUse run) throws IOException {
        json.writeStartObject();
        json.writeStringField("module", run.module());
        json.writeStringField("execution", run.execution());
        if (run.at().isPresent()) {
            JsonText.recorded(json, run.at().get());
        } else {
            json.writeStringField("why", run.why());
        }
        json.writeArrayFieldStart("users");
        for (TestUse user : run.users()) {
            json.writeStartObject();
            JsonText.test(json, user.test());
            json.writeBooleanField("owed", user.owed());
            json.writeArrayFieldStart("uses");
            for (UsedPart part : user.parts()) {
                json.writeStartObject();
                json.writeStringField("kind", part.kind().toString());
                json.writeStringField("name", part.name());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("unknown");
        for (TestId test : run.unknown()) {
            json.writeStartObject();
            JsonText.test(json, test);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
