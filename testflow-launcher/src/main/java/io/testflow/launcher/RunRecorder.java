package io.testflow.launcher;

import io.testflow.core.internal.resultfile.NodeKind;
import io.testflow.core.internal.resultfile.ResultEvent;
import io.testflow.core.internal.resultfile.ResultEvent.Ended;
import io.testflow.core.internal.resultfile.ResultEvent.Finished;
import io.testflow.core.internal.resultfile.ResultEvent.Planned;
import io.testflow.core.internal.resultfile.ResultEvent.Published;
import io.testflow.core.internal.resultfile.ResultEvent.Skipped;
import io.testflow.core.internal.resultfile.ResultEvent.Started;
import io.testflow.core.internal.resultfile.ResultWriter;
import io.testflow.core.result.Outcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Writes down what one run of tests does, as it happens. Thread-safe. */
final class RunRecorder implements AutoCloseable {

    private final TestPlan plan;
    private final ResultWriter writer;
    private final AtomicLong numbers;
    private final Optional<UseRecording> use = UseRecording.current();
    private final Map<String, RunningNode> running = new ConcurrentHashMap<>();

    /**
     * Creates the recorder.
     *
     * @param plan the run
     * @param writer where to write; closed with this recorder
     * @param numbers the last number that a node of the same file has
     */
    RunRecorder(TestPlan plan, ResultWriter writer, AtomicLong numbers) {
        this.plan = plan;
        this.writer = writer;
        this.numbers = numbers;
    }

    void begin() throws IOException {
        long tests = plan.countTestIdentifiers(
                node -> node.isTest() || node.getSource().orElse(null) instanceof MethodSource);
        long classes = plan.countTestIdentifiers(
                node -> node.isContainer() && node.getSource().orElse(null) instanceof ClassSource);
        writer.append(List.of(new Planned(tests, classes)));
    }

    void started(TestIdentifier node) throws IOException {
        RunningNode parent = parent(node);
        TestNode what = TestNode.of(node, parent == null ? null : parent.test());
        RunningNode me = new RunningNode(numbers.incrementAndGet(), what.kind(), what.test());
        running.put(node.getUniqueId(), me);
        writer.append(List.of(new Started(
                me.number(),
                parent == null ? ResultEvent.NO_PARENT : parent.number(),
                what.kind(),
                what.test(),
                node.getUniqueId(),
                node.getDisplayName())));
        use.ifPresent(recording -> recording.started(me, parent));
    }

    void published(TestIdentifier node, ReportEntry entry) throws IOException {
        RunningNode me = running.get(node.getUniqueId());
        if (me != null) {
            writer.hold(List.of(new Published(me.number(), text(entry))));
        }
    }

    void skipped(TestIdentifier node, String reason) throws IOException {
        parent(node);
        writer.append(leaves(node, reason));
    }

    void finished(TestIdentifier node, TestExecutionResult result) throws IOException {
        RunningNode me = running.remove(node.getUniqueId());
        if (me == null) {
            return;
        }
        long nanos = me.elapsed();
        use.ifPresent(recording -> recording.ended(me));
        List<ResultEvent> events = new ArrayList<>();
        Throwable thrown = result.getThrowable().orElse(null);
        if (thrown != null) {
            events.addAll(Failures.events(me.number(), thrown));
        }
        events.add(new Ended(me.number(), outcome(result.getStatus()), nanos));
        if (result.getStatus() != TestExecutionResult.Status.SUCCESSFUL && !me.hasSeenChild()) {
            String reason = "not run, since " + node.getDisplayName() + " ended before its first test";
            for (TestIdentifier child : plan.getChildren(node)) {
                events.addAll(leaves(child, reason));
            }
        }
        writer.append(events);
    }

    @Override
    public void close() throws IOException {
        try (writer) {
            use.ifPresent(UseRecording::runEnded);
            writer.append(List.of(new Finished()));
        }
    }

    private @Nullable RunningNode parent(TestIdentifier node) {
        RunningNode parent = node.getParentId().map(running::get).orElse(null);
        if (parent != null) {
            parent.seeChild();
        }
        return parent;
    }

    /** What would have run in the node: itself, where nothing stands below it. */
    private List<ResultEvent> leaves(TestIdentifier node, String reason) {
        List<ResultEvent> events = new ArrayList<>();
        List<TestIdentifier> nodes = new ArrayList<>(plan.getDescendants(node));
        nodes.add(0, node);
        for (TestIdentifier each : nodes) {
            TestNode what = TestNode.of(each, plan);
            if (what.kind().isTest()
                    || what.kind() == NodeKind.METHOD
                    || plan.getChildren(each).isEmpty()) {
                events.add(new Skipped(what.kind(), what.test(), each.getUniqueId(), each.getDisplayName(), reason));
            }
        }
        return events;
    }

    private static String text(ReportEntry entry) {
        StringBuilder text = new StringBuilder();
        entry.getKeyValuePairs()
                .forEach((key, value) -> text.append(text.isEmpty() ? "" : "\n")
                        .append(key)
                        .append(": ")
                        .append(value));
        return text.toString();
    }

    private static Outcome outcome(TestExecutionResult.Status status) {
        return switch (status) {
            case SUCCESSFUL -> Outcome.PASSED;
            case ABORTED -> Outcome.ABORTED;
            case FAILED -> Outcome.FAILED;
        };
    }
}
