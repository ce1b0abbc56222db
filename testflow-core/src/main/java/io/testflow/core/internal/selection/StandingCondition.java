package io.testflow.core.internal.selection;

import java.util.List;
import java.util.Optional;

/**
 * What keeps a test from running for good, as long as its code, the feature version of the JDK and the operating system stay
 * what they are. An architecture is not among these.
 */
enum StandingCondition {
    /** Another Java. */
    JAVA_VERSION(
            "Disabled on JRE version: ", "EnabledOnJre", "DisabledOnJre", "EnabledForJreRange", "DisabledForJreRange"),
    /** Another operating system. */
    OPERATING_SYSTEM("Disabled on operating system: ", "EnabledOnOs", "DisabledOnOs");

    private final String reason;
    private final List<String> annotations;

    StandingCondition(String reason, String... annotations) {
        this.reason = reason;
        this.annotations = List.of(annotations).stream()
                .map(name -> "org.junit.jupiter.api.condition." + name)
                .toList();
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
        return annotations;
    }
}
