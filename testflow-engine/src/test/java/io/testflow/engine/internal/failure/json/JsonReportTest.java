package io.testflow.engine.internal.failure.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.testflow.core.failure.Cluster;
import io.testflow.core.failure.FailureReport;
import io.testflow.core.failure.Finding;
import io.testflow.core.failure.Verdict.Kind;
import io.testflow.core.result.Failure;
import io.testflow.engine.failure.Reports;
import io.testflow.engine.failure.SampleReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JsonReportTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void is_as_the_published_schema_says_and_holds_nothing_else() throws IOException {
        JsonNode schema =
                JSON.readTree(Path.of("..", "docs", "failures.schema.json").toFile());
        close(schema);

        for (FailureReport report : List.of(SampleReport.make(), Reports.of())) {
            assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                            .getSchema(schema)
                            .validate(JSON.readTree(written(report))))
                    .isEmpty();
        }
    }

    @Test
    void holds_every_test_with_its_stack() throws IOException {
        FailureReport report = SampleReport.make();

        JsonNode json = JSON.readTree(written(report));

        for (int i = 0; i < report.findings().size(); i++) {
            JsonNode tests = json.at("/findings/" + i + "/tests");
            assertThat(tests).hasSameSizeAs(report.findings().get(i).cluster().tests());
        }
        JsonNode database = json.at("/findings/2/tests/7/failure");
        assertThat(database).hasSize(3);
        assertThat(frame(json, database.at("/0/frames/1")))
                .isEqualTo("com.acme.stock.StockRepository.find(StockRepository.java:27)");
        assertThat(frame(json, database.at("/2/frames/0")))
                .isEqualTo("java.base/sun.nio.ch.Net.pollConnect(Native Method)");
        assertThat(json.at("/findings/0/suspects/0/author/name").asText()).isEqualTo("Jane Doe");
        assertThat(json.at("/findings/0/owner/why").asText()).isEqualTo("CODEOWNERS:12");
        assertThat(json.at("/findings/1/owner").has("names")).isFalse();
        assertThat(json.at("/findings/0/tests/0/output").asText()).contains("no total yet");
        assertThat(json.at("/headline").asText()).startsWith("301 tests failed");
    }

    @Test
    void names_the_test_that_shows_the_cause_best() throws IOException {
        var tests = IntStream.range(0, 3)
                .mapToObj(i -> Reports.test("com.acme.ATest", "a" + i, "broken"))
                .toList();
        var finding = Reports.finding("broken", Kind.UNDECIDED, tests);
        var cluster = finding.cluster();
        var sampled = new Cluster("c", "t", cluster.diagnosis(), tests, tests.get(2));
        var report = Reports.of(new Finding(sampled, finding.verdict(), finding.suspects(), finding.owner()));

        assertThat(JSON.readTree(written(report)).at("/findings/0/sample").asInt())
                .isEqualTo(2);
    }

    @Test
    void keeps_text_as_it_is_but_for_half_a_surrogate_pair() throws IOException {
        String text = "bell \u0007 back \u202e half \ud83d whole \ud83d\ude00 </script>";
        var test = Reports.test("com.acme.ATest", "a", new Failure("E", text, List.of(), null), "");

        byte[] json = written(Reports.of(Reports.finding("a", Kind.UNDECIDED, List.of(test))));

        assertThat(JSON.readTree(json)
                        .at("/findings/0/tests/0/failure/0/message")
                        .asText())
                .isEqualTo(text.replace("\ud83d ", "\ufffd "));
    }

    @Test
    void frames_stand_there_once() throws IOException {
        var tests = IntStream.range(0, 1000)
                .mapToObj(i -> Reports.test("com.acme.ATest", "a", Reports.thrown("com.acme.ATest", "a", "m", 100), ""))
                .toList();

        byte[] json = written(Reports.of(Reports.finding("a", Kind.UNDECIDED, tests)));

        assertThat(JSON.readTree(json).at("/frames")).hasSize(103);
        assertThat(new String(json, StandardCharsets.UTF_8)).containsOnlyOnce("Node57.execute");
    }

    private static String frame(JsonNode json, JsonNode place) {
        return json.at("/frames/" + place.asInt()).asText();
    }

    private static byte[] written(FailureReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonReport.write(report, out);
        return out.toByteArray();
    }

    /** What the schema leaves open for later versions is forbidden here. */
    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.has("properties")) {
            object.put("additionalProperties", false);
        }
        schema.forEach(JsonReportTest::close);
    }
}
