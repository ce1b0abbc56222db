package io.testflow.core.internal.resultfile;

import io.testflow.core.internal.resultfile.ResultEvent.Ended;
import io.testflow.core.internal.resultfile.ResultEvent.Finished;
import io.testflow.core.internal.resultfile.ResultEvent.Opened;
import io.testflow.core.internal.resultfile.ResultEvent.Planned;
import io.testflow.core.internal.resultfile.ResultEvent.Published;
import io.testflow.core.internal.resultfile.ResultEvent.Skipped;
import io.testflow.core.internal.resultfile.ResultEvent.Started;
import io.testflow.core.internal.resultfile.ResultEvent.Thrown;
import io.testflow.core.result.Failure;
import io.testflow.core.result.Outcome;
import io.testflow.core.result.TestResult;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the events of one test JVM together. For one thread. */
final class ResultCollector {

    private final Map<Long, Node> running = new LinkedHashMap<>();
    private final List<TestResult> results = new ArrayList<>();
    private final List<ResultLog.ClassTime> classes = new ArrayList<>();
    private String buildId = "";
    private long processId;
    private boolean complete = true;

    void accept(ResultEvent event) {
        if (event instanceof Opened e) {
            buildId = e.buildId();
            processId = e.processId();
        } else if (event instanceof Planned) {
            complete = false;
        } else if (event instanceof Finished) {
            complete = true;
        } else if (event instanceof Started e) {
            running.put(e.number(), new Node(e));
        } else if (event instanceof Published e) {
            node(e.number()).published.add(e.text());
        } else if (event instanceof Thrown e) {
            node(e.number()).thrown.add(e);
        } else if (event instanceof Ended e) {
            end(e);
        } else if (event instanceof Skipped e) {
            results.add(new TestResult(e.test(), e.uniqueId(), e.displayName(), Outcome.SKIPPED, 0, null, e.reason()));
        }
    }

    ResultLog log() {
        List<TestResult> all = new ArrayList<>(results);
        Set<Long> parents = new HashSet<>();
        running.values().forEach(node -> parents.add(node.start.parent()));
        // A container that never ended tells nothing that its unfinished children do not tell better.
        running.values().stream()
                .filter(node -> !parents.contains(node.start.number()))
                .forEach(node -> all.add(node.result(Outcome.UNFINISHED, 0)));
        return new ResultLog(buildId, processId, complete, all, classes);
    }

    private void end(Ended event) {
        Node node = node(event.number());
        running.remove(event.number());
        if (node.start.kind() == NodeKind.CLASS) {
            classes.add(new ResultLog.ClassTime(node.start.test().className(), event.nanos()));
        }
        if (node.start.kind().isTest() || event.outcome() != Outcome.PASSED) {
            results.add(node.result(event.outcome(), event.nanos()));
        }
    }

    private Node node(long number) {
        Node node = running.get(number);
        if (node == null) {
            throw new IllegalArgumentException("nothing with the number " + number + " is running");
        }
        return node;
    }

    /** A test or container that has started, with what is known of it so far. */
    private static final class Node {

        private final Started start;
        private final List<String> published = new ArrayList<>();
        private final List<Thrown> thrown = new ArrayList<>();

        Node(Started start) {
            this.start = start;
        }

        TestResult result(Outcome outcome, long nanos) {
            return new TestResult(
                    start.test(),
                    start.uniqueId(),
                    start.displayName(),
                    outcome,
                    nanos,
                    failure(),
                    String.join("\n", published));
        }

        private @Nullable Failure failure() {
            Failure failure = null;
            for (int i = thrown.size() - 1; i >= 0; i--) {
                Thrown t = thrown.get(i);
                failure = new Failure(t.type(), t.message(), t.frames(), failure);
            }
            return failure;
        }
    }
}
