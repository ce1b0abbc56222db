package io.testflow.core.internal.planfile;

import io.testflow.core.internal.recordfile.RecordFile;
import io.testflow.core.internal.recordfile.UnreadableFileException;
import io.testflow.core.plan.Decision;
import io.testflow.core.plan.Plan;
import io.testflow.core.plan.PlanMode;
import io.testflow.core.plan.Reason;
import io.testflow.core.plan.ReasonKind;
import io.testflow.core.plan.TestId;
import io.testflow.core.plan.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The plan as a file, the only word that the build hands to the test JVM; documented in {@code docs/formats.md}.
 *
 * <p>Records: one {@code plan}, any number of {@code note}, then {@code test} records, each followed by the
 * {@code reason} records of that test.
 */
public final class PlanFile {

    private static final RecordFile FORMAT = new RecordFile("testflow-plan", 2);
    private static final String PLAN = "plan";
    private static final String NOTE = "note";
    private static final String TEST = "test";
    private static final String REASON = "reason";
    /** Where in a reason its chain begins, behind its length. */
    private static final int FIRST_STEP = 4;

    private PlanFile() {}

    /** Writes the plan so that a reader sees all of it or none. */
    public static void write(Path file, Plan plan) throws IOException {
        List<List<String>> records = new ArrayList<>();
        records.add(List.of(
                PLAN,
                plan.buildId(),
                plan.testFlowVersion(),
                plan.module(),
                plan.mode().name(),
                plan.base()));
        plan.notes().forEach(note -> records.add(List.of(NOTE, note)));
        for (Decision decision : plan.decisions()) {
            TestId test = decision.test();
            records.add(List.of(
                    TEST,
                    decision.verdict().name(),
                    Integer.toString(decision.distance()),
                    test.className(),
                    test.method().orElse("")));
            for (Reason reason : decision.reasons()) {
                List<String> record =
                        new ArrayList<>(List.of(REASON, reason.kind().name(), reason.subject()));
                record.add(String.valueOf(reason.chain().size()));
                record.addAll(reason.chain());
                record.addAll(reason.commits());
                records.add(record);
            }
        }
        FORMAT.write(file, records);
    }

    /**
     * Reads a plan.
     *
     * @throws UnreadableFileException when the file is missing, corrupt, foreign or of another version
     */
    public static Plan read(Path file) throws UnreadableFileException {
        List<List<String>> records = FORMAT.read(file);
        try {
            return plan(records);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new UnreadableFileException(file, "a record of the plan makes no sense: " + e.getMessage(), e);
        }
    }

    private static Plan plan(List<List<String>> records) {
        List<String> head = records.get(0);
        if (!head.get(0).equals(PLAN)) {
            throw new IllegalArgumentException("the first record is " + head.get(0));
        }
        List<String> notes = new ArrayList<>();
        List<Decision> decisions = new ArrayList<>();
        for (int i = 1; i < records.size(); i++) {
            List<String> record = records.get(i);
            if (record.get(0).equals(NOTE)) {
                notes.add(record.get(1));
            } else {
                int end = i + 1;
                while (end < records.size() && records.get(end).get(0).equals(REASON)) {
                    end++;
                }
                decisions.add(decision(record, records.subList(i + 1, end)));
                i = end - 1;
            }
        }
        return new Plan(
                head.get(1), head.get(2), head.get(3), PlanMode.valueOf(head.get(4)), head.get(5), notes, decisions);
    }

    private static Decision decision(List<String> record, List<List<String>> reasons) {
        if (!record.get(0).equals(TEST)) {
            throw new IllegalArgumentException("a record of the kind " + record.get(0));
        }
        String method = record.get(4);
        return new Decision(
                new TestId(record.get(3), method.isEmpty() ? null : method),
                Verdict.valueOf(record.get(1)),
                reasons.stream().map(PlanFile::reason).toList(),
                Integer.parseInt(record.get(2)));
    }

    private static Reason reason(List<String> record) {
        int chainEnd = FIRST_STEP + Integer.parseInt(record.get(FIRST_STEP - 1));
        return new Reason(
                ReasonKind.valueOf(record.get(1)),
                record.get(2),
                record.subList(FIRST_STEP, chainEnd),
                record.subList(chainEnd, record.size()));
    }
}
