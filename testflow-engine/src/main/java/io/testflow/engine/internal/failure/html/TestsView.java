package io.testflow.engine.internal.failure.html;

import io.testflow.core.failure.Attempts;
import io.testflow.core.failure.FailedTest;
import io.testflow.core.failure.FailureKind;
import io.testflow.core.failure.SourceLine;
import io.testflow.engine.internal.failure.wording.Numbers;
import io.testflow.engine.internal.failure.wording.PlainText;
import io.testflow.engine.internal.failure.wording.TestNames;
import java.util.ArrayList;
import java.util.List;

/** The tests of a cause by their names. */
final class TestsView {

    private static final int MOST = 50;
    private static final int FEW = 5;
    private static final int LONGEST = 300;

    /** Writes the first fifty tests, or the first five where there is not much room. */
    void write(Markup part, List<FailedTest> tests, boolean ample) {
        int most = ample ? MOST : FEW;
        part.open("details", "class", "more").element("summary", Numbers.tests(tests.size()));
        part.open("ul", "class", "tests", "data-find", "");
        tests.stream().limit(most).forEach(test -> write(part, test));
        part.close();
        if (tests.size() > most) {
            String rest = "and " + Numbers.of(tests.size() - most) + " more, in failures.json";
            part.element("p", rest, "class", "note small");
        }
        part.close();
    }

    private static void write(Markup part, FailedTest test) {
        part.open("li").element("code", TestNames.of(test));
        List<String> more = new ArrayList<>();
        test.line().map(SourceLine::toString).ifPresent(more::add);
        more.add(test.origin());
        if (test.kind() == FailureKind.UNFINISHED) {
            more.add("never finished");
        }
        if (!test.attempts().equals(Attempts.ONE)) {
            more.add("failed " + test.attempts().failed() + " times, passed "
                    + test.attempts().passed());
        }
        part.text(" ")
                .element("span", PlainText.line(String.join(" - ", more), LONGEST), "class", "small")
                .close();
    }
}
