package io.testflow.engine.internal.failure.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.testflow.core.failure.FailureReport;
import io.testflow.core.failure.Finding;
import io.testflow.engine.internal.failure.wording.Headline;
import java.io.IOException;
import java.io.OutputStream;

/** The whole report as JSON, as {@code docs/failures.schema.json} describes it. */
public final class JsonReport {

    private static final int VERSION = 1;

    private JsonReport() {}

    /** Writes the report; does not close the stream. */
    public static void write(FailureReport report, OutputStream out) throws IOException {
        JsonFactory factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        try (JsonGenerator generator = factory.createGenerator(out)) {
            // Only "\n", whatever the system ends lines with: the same report is the same file.
            generator.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter(" ", "\n")));
            JsonOutput json = new JsonOutput(generator);
            generator.writeStartObject();
            json.string("format", "testflow-failures");
            generator.writeNumberField("formatVersion", VERSION);
            json.string("project", report.project());
            json.string("base", report.base());
            json.string("headline", Headline.of(report));
            counts(report, generator);
            generator.writeArrayFieldStart("findings");
            for (Finding finding : report.findings()) {
                new JsonFinding(json).write(finding);
            }
            generator.writeEndArray();
            json.allFrames();
            json.strings("warnings", report.warnings());
            generator.writeEndObject();
            generator.writeRaw('\n');
        }
    }

    private static void counts(FailureReport report, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("counts");
        json.writeNumberField("passed", report.passed());
        json.writeNumberField("failed", report.failed());
        json.writeNumberField("flaky", report.flaky());
        json.writeNumberField("skipped", report.skipped());
        json.writeEndObject();
    }
}
