package io.testflow.engine.internal.history;

import io.testflow.core.plan.Decision;
import io.testflow.core.plan.Reason;
import io.testflow.core.plan.ReasonKind;
import io.testflow.core.plan.TestId;
import io.testflow.engine.project.FileChange;
import io.testflow.engine.project.ProjectChanges;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names the commits behind the reasons of a plan, as far as they are about a changed file of the project. */
public final class ReasonCommits {

    /** Git walks over all commits for each file; what a person reads is the first few. */
    private static final int MOST_FILES = 20;

    private static final Set<ReasonKind> OF_CODE =
            Set.of(ReasonKind.REACHES_CHANGE, ReasonKind.CHANGED_TEST, ReasonKind.NAMES_CHANGED_CONSTANT);

    private static final List<String> SUFFIXES = List.of(".java", ".kt", ".groovy", ".scala");

    private final ProjectChanges changes;
    private final Map<String, String> pathsByEnd = new HashMap<>();
    private final Map<String, List<String>> history = new HashMap<>();

    /** Looks in these changes. */
    public ReasonCommits(ProjectChanges changes) {
        this.changes = changes;
        for (FileChange change : changes.files()) {
            for (String end = change.path(); !end.isEmpty(); end = end.substring(end.indexOf('/') + 1)) {
                pathsByEnd.putIfAbsent(end, change.path());
                if (end.indexOf('/') < 0) {
                    break;
                }
            }
        }
    }

    /** The decisions with the commits in their reasons. */
    public List<Decision> in(List<Decision> decisions) {
        return decisions.stream()
                .map(decision -> decision.runs() ? in(decision) : decision)
                .toList();
    }

    private Decision in(Decision decision) {
        List<Reason> reasons = decision.reasons().stream()
                .map(reason -> file(decision.test(), reason)
                        .map(this::commits)
                        .map(reason::madeBy)
                        .orElse(reason))
                .toList();
        return new Decision(decision.test(), decision.verdict(), reasons, decision.distance());
    }

    private List<String> commits(String path) {
        if (!history.containsKey(path) && history.size() >= MOST_FILES) {
            return List.of();
        }
        return history.computeIfAbsent(path, changes::history);
    }

    private Optional<String> file(TestId test, Reason reason) {
        if (!OF_CODE.contains(reason.kind())) {
            String subject = reason.subject();
            int words = subject.lastIndexOf(" (");
            return Optional.ofNullable(pathsByEnd.get(words < 0 ? subject : subject.substring(0, words)));
        }
        String step = reason.chain().isEmpty()
                ? test.className()
                : reason.chain().get(reason.chain().size() - 1);
        String source = topLevel(step).replace('.', '/');
        for (String suffix : SUFFIXES) {
            String path = pathsByEnd.get(source + suffix);
            if (path != null) {
                return Optional.of(path);
            }
        }
        return Optional.empty();
    }

    /** Without a regular expression: most plans with changes ask for thousands of reasons. */
    private static String topLevel(String step) {
        for (int i = 0; i < step.length(); i++) {
            if (step.charAt(i) == '#' || step.charAt(i) == '$') {
                return step.substring(0, i);
            }
        }
        return step;
    }
}
