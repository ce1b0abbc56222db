package io.testflow.core.internal.selection;

import java.util.List;
import java.util.Optional;

/**
 * What keeps a test from running for good, as long as its code, the feature version of the JDK and the operating system stay
 * what they are. An architecture is not among these.
 */
enum StandingCondition {
    /** Another Java. */
    JAVA_VERSION("Disabled on JRE version: "),
    /** Another operating system. */
    OPERATING_SYSTEM("Disabled on operating system: ");

    private static final String CONDITIONS = "org.junit.jupiter.api.condition.";

    private final String reason;

    StandingCondition(String reason) {
        this.reason = reason;
    }

    /** The condition that JUnit names as the reason of a skip, with or without what the user has to say of it. */
    static Optional<StandingCondition> of(String skipReason) {
        int ofUser = skipReason.indexOf(" ==> ");
        String named = ofUser < 0 ? skipReason : skipReason.substring(0, ofUser);
        // An architecture that was asked for stands behind the system, in parentheses.
        return List.of(values()).stream()
                .filter(each -> named.startsWith(each.reason) && !named.endsWith(")"))
                .findFirst();
    }

    /** The annotations that set it. */
    List<String> annotations() {
        return switch (this) {
            case JAVA_VERSION ->
                List.of(
                        CONDITIONS + "EnabledOnJre",
                        CONDITIONS + "DisabledOnJre",
                        CONDITIONS + "EnabledForJreRange",
                        CONDITIONS + "DisabledForJreRange");
            case OPERATING_SYSTEM -> List.of(CONDITIONS + "EnabledOnOs", CONDITIONS + "DisabledOnOs");
        };
    }
}
