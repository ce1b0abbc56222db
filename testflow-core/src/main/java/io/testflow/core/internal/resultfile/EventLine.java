package io.testflow.core.internal.resultfile;

import io.testflow.core.internal.recordfile.Fields;
import io.testflow.core.internal.resultfile.ResultEvent.Ended;
import io.testflow.core.internal.resultfile.ResultEvent.Finished;
import io.testflow.core.internal.resultfile.ResultEvent.Opened;
import io.testflow.core.internal.resultfile.ResultEvent.Planned;
import io.testflow.core.internal.resultfile.ResultEvent.Published;
import io.testflow.core.internal.resultfile.ResultEvent.Skipped;
import io.testflow.core.internal.resultfile.ResultEvent.Started;
import io.testflow.core.internal.resultfile.ResultEvent.Thrown;
import io.testflow.core.plan.TestId;
import io.testflow.core.result.Outcome;
import java.util.ArrayList;
import java.util.List;

/** An event as a line of a result file, and back. */
final class EventLine {

    private static final String HEAD = "testflow-results";
    private static final int VERSION = 1;

    private EventLine() {}

    /** The line without its line end. */
    static String of(ResultEvent event) {
        return Fields.join(fields(event));
    }

    private static List<String> fields(ResultEvent event) {
        if (event instanceof Opened e) {
            return List.of(HEAD, Integer.toString(VERSION), e.buildId(), Long.toString(e.processId()));
        } else if (event instanceof Planned e) {
            return List.of("plan", Long.toString(e.tests()), Long.toString(e.classes()));
        } else if (event instanceof Started e) {
            List<String> fields =
                    new ArrayList<>(List.of("start", Long.toString(e.number()), Long.toString(e.parent())));
            addNode(fields, e.kind(), e.test(), e.uniqueId(), e.displayName());
            return fields;
        } else if (event instanceof Published e) {
            return List.of("publish", Long.toString(e.number()), e.text());
        } else if (event instanceof Thrown e) {
            List<String> fields = new ArrayList<>(List.of("throw", Long.toString(e.number()), e.type(), e.message()));
            fields.addAll(e.frames());
            return fields;
        } else if (event instanceof Ended e) {
            return List.of("end", Long.toString(e.number()), e.outcome().name(), Long.toString(e.nanos()));
        } else if (event instanceof Skipped e) {
            List<String> fields = new ArrayList<>(List.of("skip", e.reason()));
            addNode(fields, e.kind(), e.test(), e.uniqueId(), e.displayName());
            return fields;
        }
        return List.of("finish");
    }

    private static void addNode(List<String> fields, NodeKind kind, TestId test, String uniqueId, String displayName) {
        fields.addAll(List.of(kind.name(), test.className(), test.method().orElse(""), uniqueId, displayName));
    }

    /**
     * Reads a line.
     *
     * @throws IllegalArgumentException when it makes no sense; the message says what is wrong in words
     */
    static ResultEvent parse(String line) {
        List<String> f = Fields.split(line);
        try {
            return switch (f.get(0)) {
                case HEAD -> opened(f);
                case "plan" -> new Planned(Long.parseLong(f.get(1)), Long.parseLong(f.get(2)));
                case "start" ->
                    new Started(
                            Long.parseLong(f.get(1)),
                            Long.parseLong(f.get(2)),
                            NodeKind.valueOf(f.get(3)),
                            test(f, 4),
                            f.get(6),
                            f.get(7));
                case "publish" -> new Published(Long.parseLong(f.get(1)), f.get(2));
                case "throw" -> new Thrown(Long.parseLong(f.get(1)), f.get(2), f.get(3), f.subList(4, f.size()));
                case "end" -> new Ended(Long.parseLong(f.get(1)), Outcome.valueOf(f.get(2)), Long.parseLong(f.get(3)));
                case "skip" -> new Skipped(NodeKind.valueOf(f.get(2)), test(f, 3), f.get(5), f.get(6), f.get(1));
                case "finish" -> new Finished();
                default -> throw new IllegalArgumentException("a record of the kind " + f.get(0));
            };
        } catch (IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("a record of the kind " + f.get(0) + " is too short", e);
        }
    }

    private static Opened opened(List<String> f) {
        if (!f.get(1).equals(Integer.toString(VERSION))) {
            throw new IllegalArgumentException("format version " + f.get(1) + ", this TestFlow reads " + VERSION);
        }
        return new Opened(f.get(2), Long.parseLong(f.get(3)));
    }

    private static TestId test(List<String> f, int at) {
        String method = f.get(at + 1);
        return new TestId(f.get(at), method.isEmpty() ? null : method);
    }
}
