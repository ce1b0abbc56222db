package io.testflow.engine.explain;

import io.testflow.core.plan.Reason;
import io.testflow.core.plan.ReasonKind;
import java.util.ArrayList;
import java.util.List;

/** The words for one reason, to follow the name of the test. */
final class ReasonText {

    private static final String ARROW = "<- ";

    private ReasonText() {}

    static String of(Reason reason) {
        return reason.commits().isEmpty() ? words(reason) : words(reason) + ", " + String.join("; ", reason.commits());
    }

    private static String words(Reason reason) {
        String subject = reason.subject();
        return switch (reason.kind()) {
            case NEW_TEST -> "new test: " + subject;
            case OWED -> "still to pass: " + subject;
            case CHANGED_TEST -> "changed itself: " + subject;
            case REACHES_CHANGE -> way(reason, "reaches ", ARROW);
            case NAMES_CHANGED_CONSTANT -> way(reason, "names ", "which names ");
            case READS_CHANGED_RESOURCE -> way(reason, "reads ", "which reads ");
            case UNREACHED_CHANGE -> "no test seems to reach this change, and this one could: " + subject;
            case UNCLAIMED_RESOURCE -> "a resource that any test may depend on: " + subject;
            case UNKNOWN_FILE -> "a file that TestFlow does not understand: " + subject;
            case CLASS_PATH -> "the class path of the tests was changed: " + subject;
            case TEST_CONFIGURATION -> "the configuration of the test run was changed: " + subject;
            case BUILD_CONFIGURATION -> "the build was changed: " + subject;
            case ALWAYS -> "asks to run always: " + subject;
            case RULE -> "a rule of testflow.yml asks for it: " + subject;
            case DEPENDED_ON -> "a test that runs depends on it: " + subject;
            case SELECTION_OFF -> "selection is off: " + subject;
            case CANNOT_TELL -> "TestFlow cannot tell what has changed: " + subject;
            case NOT_AFFECTED -> "not affected: " + subject;
        };
    }

    /** {@code <- Order <- Shipping.costOf (body changed)}, or {@code <- Order, which reads prices.csv (changed)}. */
    private static String way(Reason reason, String alone, String last) {
        List<String> steps = steps(reason.chain());
        boolean endsAtSubject = reason.kind() == ReasonKind.REACHES_CHANGE
                && !steps.isEmpty()
                && isPartOf(reason.subject(), steps.get(steps.size() - 1));
        if (endsAtSubject) {
            steps.set(steps.size() - 1, reason.subject());
            return ARROW + String.join(" " + ARROW, steps);
        }
        if (steps.isEmpty()) {
            return alone + reason.subject();
        }
        String end = last.equals(ARROW) ? " " : ", ";
        return ARROW + String.join(" " + ARROW, steps) + end + last + reason.subject();
    }

    /** What lies between a test and the change; that a class reaches it by a method of its own goes without saying. */
    private static List<String> steps(List<String> chain) {
        List<String> steps = new ArrayList<>();
        chain.stream()
                .skip(1)
                .filter(step -> !step.startsWith(chain.get(0) + "#"))
                .map(ReasonText::simple)
                .forEach(steps::add);
        return steps;
    }

    /** Whether {@code Shipping.costOf (body changed)} is what a way to {@code Shipping} ends at. */
    private static boolean isPartOf(String subject, String step) {
        String words = subject.replace('$', '.');
        return words.startsWith(step)
                && (words.length() == step.length() || !Character.isJavaIdentifierPart(words.charAt(step.length())));
    }

    /** A class without its package; names of files and words as they are. */
    private static String simple(String step) {
        int methodAt = step.indexOf('#');
        int end = methodAt < 0 ? step.length() : methodAt;
        int start = step.lastIndexOf('.', end - 1) + 1;
        boolean isClass = step.indexOf('/') < 0
                && step.indexOf(' ') < 0
                && start < end
                && Character.isUpperCase(step.charAt(start));
        return isClass ? step.substring(start).replace('$', '.').replace('#', '.') : step;
    }
}
