package io.testflow.core.internal.failure.cluster;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values that a rule of Bean Validation refuses: the same field and rule, whether the validator tells of it or Spring does. */
final class Violations {

    private static final int READ = 4000;

    private static final Pattern OF_VALIDATOR = Pattern.compile("([\\w.\\[\\]]{1,200}): ([^,:\\n]{1,300})");

    private static final Pattern OF_SPRING =
            Pattern.compile("on field '([\\w.\\[\\]]{1,200})'.{0,2000}?]]; default message \\[([^\\[\\]]{1,300})]");

    private Violations() {}

    /** What tests of one class share in which the same rule refuses the same field, and nothing else is refused. */
    static Set<String> links(Thrown root, String testClass) {
        String message = root.beginning(READ);
        List<MatchResult> spring = OF_SPRING.matcher(message).results().toList();
        if (spring.size() == 1) {
            return Set.of(link(spring.get(0), testClass));
        }
        Matcher validator = OF_VALIDATOR.matcher(message);
        return root.simpleType().equals("ConstraintViolationException") && validator.matches()
                ? Set.of(link(validator.toMatchResult(), testClass))
                : Set.of();
    }

    private static String link(MatchResult violation, String testClass) {
        String path = violation.group(1);
        return "violates " + testClass + "|" + path.substring(path.lastIndexOf('.') + 1) + "|" + violation.group(2);
    }
}
