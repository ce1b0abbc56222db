package io.testflow.benchmarks.mutant;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads who is suspected out of a report of failures, as {@code docs/failures.schema.json} describes it. */
final class Causes {

    private final JsonParser json;
    private final List<Cause> causes = new ArrayList<>();

    private Causes(JsonParser json) {
        this.json = json;
    }

    /**
     * A finding.
     *
     * @param tests how many failed by it
     * @param suspects the most suspected first
     */
    record Cause(int tests, List<Suspected> suspects) {}

    /** What is done with the value of a member; what of it is not read is left out. */
    private interface Member {

        void read(String name) throws IOException;
    }

    /** The findings of a report, in its order; none where there is no report. */
    static List<Cause> read(Path report) throws IOException {
        if (!Files.isRegularFile(report)) {
            return List.of();
        }
        try (JsonParser json = new JsonFactory().createParser(report.toFile())) {
            Causes causes = new Causes(json);
            json.nextToken();
            causes.object(name -> {
                if (name.equals("findings")) {
                    causes.array(causes::finding);
                }
            });
            return causes.causes;
        }
    }

    private void finding() throws IOException {
        List<Suspected> suspects = new ArrayList<>();
        int[] tests = {0};
        object(name -> {
            switch (name) {
                case "suspects" -> array(() -> suspects.add(suspect()));
                case "tests" ->
                    array(() -> {
                        json.skipChildren();
                        tests[0]++;
                    });
                default -> {} // nobody is suspected there
            }
        });
        causes.add(new Cause(tests[0], suspects));
    }

    private Suspected suspect() throws IOException {
        String[] texts = {"", ""};
        object(name -> {
            switch (name) {
                case "member" -> texts[0] = json.getText();
                case "at" ->
                    object(inner -> {
                        if (inner.equals("file")) {
                            texts[1] = json.getText();
                        }
                    });
                default -> {} // nobody is suspected there
            }
        });
        return new Suspected(texts[0], texts[1]);
    }

    private interface Element {

        void read() throws IOException;
    }

    private void array(Element element) throws IOException {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            element.read();
        }
    }

    private void object(Member member) throws IOException {
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            member.read(name);
            json.skipChildren();
        }
    }
}
