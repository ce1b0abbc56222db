package io.testflow.engine.internal.failure.markdown;

import io.testflow.core.failure.CategoryMatch;
import io.testflow.core.failure.FailedTest;
import io.testflow.core.failure.Finding;
import io.testflow.core.failure.SourceLine;
import io.testflow.core.failure.Suspect;
import io.testflow.engine.internal.failure.wording.Findings;
import io.testflow.engine.internal.failure.wording.Numbers;
import io.testflow.engine.internal.failure.wording.ProjectFrames;
import io.testflow.engine.internal.failure.wording.TestNames;
import java.util.ArrayList;
import java.util.List;

/** One cause with what is known of it; stack and tests are folded. */
final class Section {

    private static final int LONGEST = 300;
    private static final int MOST_EVIDENCE = 3;
    private static final int MOST_SUSPECTS = 3;
    private static final int MOST_TESTS = 20;

    private final StackBlock stacks;

    Section(ProjectFrames project) {
        this.stacks = new StackBlock(project);
    }

    String of(Finding finding, int number) {
        StringBuilder text = new StringBuilder();
        text.append("### ")
                .append(number)
                .append(". ")
                .append(code(Findings.title(finding)))
                .append("\n\n");
        text.append("**").append(finding.verdict().kind().words()).append("**, ");
        text.append(Numbers.tests(finding.cluster().tests().size())).append("\n\n");
        facts(finding).forEach(fact -> text.append("- ").append(fact).append('\n'));
        text.append('\n');
        FailedTest sample = finding.cluster().sample();
        sample.failure()
                .ifPresent(failure -> text.append(folded("Stack of " + TestNames.of(sample), stacks.of(failure))));
        text.append(folded(
                Numbers.tests(finding.cluster().tests().size()),
                tests(finding.cluster().tests())));
        return text.toString();
    }

    private static List<String> facts(Finding finding) {
        List<String> facts = new ArrayList<>();
        finding.verdict().evidence().stream().limit(MOST_EVIDENCE).forEach(evidence -> facts.add(text(evidence)));
        CategoryMatch best = finding.cluster().diagnosis().best();
        String seen = best.evidence().stream()
                .limit(MOST_EVIDENCE)
                .map(evidence -> Findings.where(evidence) + " " + code(evidence.text()))
                .reduce("", (before, next) -> before + (before.isEmpty() ? ": " : ", ") + next);
        facts.add("Category: " + text(best.category()) + " by rule " + code(best.rule()) + seen);
        if (!best.suggestion().isBlank()) {
            facts.add("What to try: " + text(best.suggestion()));
        }
        String owner = Findings.owner(finding).map(Section::code).orElse("nobody");
        facts.add("Owner: " + owner + " (" + text(finding.owner().why()) + ")");
        finding.suspects().stream().limit(MOST_SUSPECTS).forEach(suspect -> facts.add(suspect(suspect)));
        return facts;
    }

    private static String suspect(Suspect suspect) {
        String at = suspect.line()
                .map(SourceLine::toString)
                .map(line -> ", " + code(line))
                .orElse("");
        String author = suspect.lastAuthor()
                .map(by -> by.commit().isEmpty() ? "not committed" : "by " + by.name() + ", \"" + by.subject() + "\"")
                .map(by -> ", " + text(by))
                .orElse("");
        String why = suspect.evidence().isEmpty() ? "" : ": " + text(String.join("; ", suspect.evidence()));
        return "Suspect: " + code(suspect.member()) + " (" + Findings.score(suspect) + ")" + at + author + why;
    }

    private static String tests(List<FailedTest> tests) {
        StringBuilder list = new StringBuilder();
        tests.stream()
                .limit(MOST_TESTS)
                .forEach(test ->
                        list.append("- ").append(code(TestNames.of(test))).append('\n'));
        if (tests.size() > MOST_TESTS) {
            list.append("- and ").append(Numbers.of(tests.size() - MOST_TESTS)).append(" more\n");
        }
        return list.toString();
    }

    private static String folded(String summary, String content) {
        return "<details><summary>" + text(summary) + "</summary>\n\n" + content + "\n</details>\n\n";
    }

    private static String code(String text) {
        return Escape.code(text, LONGEST);
    }

    private static String text(String text) {
        return Escape.text(text, LONGEST);
    }
}
