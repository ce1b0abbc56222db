package io.testflow.engine.internal.failure.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.testflow.core.failure.CategoryMatch;
import io.testflow.core.failure.Cluster;
import io.testflow.core.failure.Evidence;
import io.testflow.core.failure.FailedTest;
import io.testflow.core.failure.Finding;
import io.testflow.core.failure.Ownership;
import java.io.IOException;
import java.util.List;

/** One finding as JSON. */
final class JsonFinding {

    private final JsonOutput out;
    private final JsonGenerator json;

    JsonFinding(JsonOutput out) {
        this.out = out;
        this.json = out.json();
    }

    void write(Finding finding) throws IOException {
        Cluster cluster = finding.cluster();
        json.writeStartObject();
        out.string("id", cluster.id());
        out.string("title", cluster.title());
        json.writeObjectFieldStart("verdict");
        json.writeStringField("kind", finding.verdict().kind().name());
        out.strings("evidence", finding.verdict().evidence());
        json.writeEndObject();
        categories(cluster.diagnosis().matches());
        owner(finding.owner());
        new JsonSuspects(out).write(finding.suspects());
        json.writeNumberField("sample", Math.max(0, cluster.tests().indexOf(cluster.sample())));
        JsonTest tests = new JsonTest(out);
        json.writeArrayFieldStart("tests");
        for (FailedTest test : cluster.tests()) {
            tests.write(test);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void categories(List<CategoryMatch> matches) throws IOException {
        json.writeArrayFieldStart("categories");
        for (CategoryMatch match : matches) {
            json.writeStartObject();
            out.string("id", match.category());
            out.string("rule", match.rule());
            json.writeArrayFieldStart("evidence");
            for (Evidence evidence : match.evidence()) {
                json.writeStartObject();
                json.writeStringField("where", evidence.where().name());
                out.string("text", evidence.text());
                json.writeEndObject();
            }
            json.writeEndArray();
            out.string("suggestion", match.suggestion());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void owner(Ownership owner) throws IOException {
        json.writeObjectFieldStart("owner");
        if (owner instanceof Ownership.Owned owned) {
            out.string("names", owned.names());
        }
        out.string("why", owner.why());
        json.writeEndObject();
    }
}
