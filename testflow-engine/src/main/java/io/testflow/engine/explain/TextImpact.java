package io.testflow.engine.explain;

import io.testflow.engine.use.AskedCode;
import io.testflow.engine.use.RunUse;
import io.testflow.engine.use.TestUse;
import io.testflow.engine.use.UsedPart;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The tests that use a piece of code in words: for each test run a line of what its records are, and one for each test. */
public final class TextImpact {

    private static final String USES = "USES     ";
    private static final String UNKNOWN = "UNKNOWN  ";
    private static final int MOST_PARTS = 3;

    private TextImpact() {}

    /**
     * The lines for all test runs.
     *
     * @param asked the piece of code
     * @param now the age of records is told from here
     */
    public static List<String> of(AskedCode asked, List<RunUse> runs, Instant now) {
        List<String> lines = new ArrayList<>();
        for (RunUse run : runs) {
            lines.add(run.module() + " (" + run.execution() + "), "
                    + run.at().map(at -> at.text(now)).orElse(run.why()) + ": " + count(asked, run));
            run.users().forEach(user -> lines.add(USES + user.test() + ": " + parts(user)));
            run.unknown().forEach(test -> lines.add(UNKNOWN + test));
        }
        return lines;
    }

    private static String count(AskedCode asked, RunUse run) {
        int users = run.users().size();
        String text =
                (users == 0 ? "no test is known to use " : users == 1 ? "1 test uses " : users + " tests use ") + asked;
        int unknown = run.unknown().size();
        return unknown == 0 ? text : text + ", " + unknown + (unknown == 1 ? " is unknown" : " are unknown");
    }

    private static String parts(TestUse user) {
        String parts =
                user.parts().stream().limit(MOST_PARTS).map(TextImpact::text).collect(Collectors.joining(", "));
        int more = user.parts().size() - MOST_PARTS;
        return parts
                + (more > 0 ? " and " + more + " more" : "")
                + (user.owed() ? "; it did not pass when it last should have run" : "");
    }

    private static String text(UsedPart part) {
        return switch (part.kind()) {
            case METHOD -> part.text();
            case SHAPE -> "declaration of " + part.text();
            case DISPATCH -> "overriding of " + part.text();
            case MEMBERS -> "members of " + part.text();
            case CLASS -> part.text() + " as a whole";
            default -> part.kind().count(1);
        };
    }
}
