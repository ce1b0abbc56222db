package io.testflow.engine.internal.failure.html;

import io.testflow.core.failure.CategoryMatch;
import io.testflow.core.failure.Evidence;
import io.testflow.core.failure.FailedTest;
import io.testflow.core.failure.Finding;
import io.testflow.core.failure.Verdict;
import io.testflow.engine.internal.failure.wording.Findings;
import io.testflow.engine.internal.failure.wording.Numbers;
import io.testflow.engine.internal.failure.wording.PlainText;
import io.testflow.engine.internal.failure.wording.ProjectFrames;
import java.util.List;

/** One cause: a line that says the most, and below it, once opened, what is known. */
final class Cause {

    /** A category that applies to every failure says nothing beside another one. */
    private static final String ALWAYS = "unknown";

    private static final int MOST_EVIDENCE = 5;
    private static final int LONGEST_SENTENCE = 500;

    private final StackView stacks;
    private final TestsView tests = new TestsView();
    private final SuspectsView suspects = new SuspectsView();
    private final Room room;

    Cause(ProjectFrames project, Room room) {
        this.stacks = new StackView(project);
        this.room = room;
    }

    /**
     * The part of the page for a finding.
     *
     * @param number its place, from 1; the first shows what is known at once
     * @param length of the page so far
     */
    Markup of(Finding finding, int number, int length) {
        Markup part = new Markup();
        String id = "cause-" + number;
        String[] attributes = {
            "class",
            "cause " + Filters.style(finding.verdict().kind()),
            "id",
            id,
            "data-verdict",
            Filters.style(finding.verdict().kind()),
            "data-category",
            Filters.category(finding)
        };
        part.open("article", attributes);
        part.open("details", number == 1 ? new String[] {"open", ""} : new String[0]);
        summary(part, finding);
        part.open("div", "class", "body");
        facts(part, finding);
        suspects.write(part, finding.suspects());
        boolean ample = room.isAmple(length);
        FailedTest sample = finding.cluster().sample();
        if (ample) {
            stacks.write(part, sample);
        }
        tests.write(part, finding.cluster().tests(), ample);
        if (ample) {
            stacks.writeOutput(part, sample);
        }
        return part.close().close().closeLine();
    }

    private static void summary(Markup part, Finding finding) {
        part.open("summary").open("span", "class", "line", "data-find", "");
        part.element("span", finding.verdict().kind().words(), "class", "badge");
        part.element("span", Numbers.tests(finding.cluster().tests().size()), "class", "size")
                .close();
        part.element("h3", Findings.title(finding), "data-find", "");
        part.open("span", "class", "line small", "data-find", "");
        part.element("span", Filters.category(finding), "class", "category");
        part.element("span", Findings.owner(finding).orElse("no owner"), "class", "owner");
        Findings.suspect(finding).ifPresent(suspect -> part.element("code", suspect));
        part.close().close();
    }

    private static void facts(Markup part, Finding finding) {
        part.open("dl", "class", "facts", "data-find", "");
        why(part, finding.verdict());
        CategoryMatch best = finding.cluster().diagnosis().best();
        part.element("dt", "Category").open("dd").open("p");
        part.element("b", Filters.category(finding))
                .text(" by rule ")
                .element("code", line(best.rule()))
                .close();
        evidence(part, best.evidence());
        List<String> others = finding.cluster().diagnosis().matches().stream()
                .skip(1)
                .map(CategoryMatch::category)
                .filter(category -> !category.equals(ALWAYS))
                .limit(MOST_EVIDENCE)
                .map(Cause::line)
                .toList();
        if (!others.isEmpty()) {
            part.element("p", "Perhaps also: " + String.join(", ", others), "class", "small");
        }
        part.close();
        if (!best.suggestion().isBlank()) {
            part.element("dt", "What to try")
                    .open("dd", "class", "try")
                    .text(line(best.suggestion()))
                    .close();
        }
        part.element("dt", "Owner")
                .open("dd")
                .element("b", Findings.owner(finding).orElse("nobody"))
                .text(" ");
        part.element("span", line(finding.owner().why()), "class", "small").close();
        part.close();
    }

    private static void why(Markup part, Verdict verdict) {
        if (!verdict.evidence().isEmpty()) {
            part.element("dt", "Why").open("dd").open("ul");
            verdict.evidence().stream().limit(MOST_EVIDENCE).forEach(text -> part.element("li", line(text)));
            part.close().close();
        }
    }

    private static void evidence(Markup part, List<Evidence> evidence) {
        if (evidence.isEmpty()) {
            return;
        }
        part.open("ul", "class", "small");
        evidence.stream()
                .limit(MOST_EVIDENCE)
                .forEach(seen -> part.open("li")
                        .text(Findings.where(seen) + ": ")
                        .element("code", line(seen.text()))
                        .close());
        part.close();
    }

    private static String line(String text) {
        return PlainText.line(text, LONGEST_SENTENCE);
    }
}
