package io.testflow.maven.report;

import java.util.Locale;
import java.util.Optional;

/** When live progress is shown. */
enum ProgressMode {
    /** On a terminal with somebody in front of it. */
    AUTO,
    /** Also in a log, where it is a line now and then. */
    ALWAYS,
    /** Not at all. */
    NEVER;

    /** The mode that the text names; {@code auto} where there is none, empty where the text is none that there is. */
    static Optional<ProgressMode> of(String text) {
        return switch (text.trim().toLowerCase(Locale.ROOT)) {
            case "", "auto" -> Optional.of(AUTO);
            case "always" -> Optional.of(ALWAYS);
            case "never" -> Optional.of(NEVER);
            default -> Optional.empty();
        };
    }

    /**
     * Whether progress is shown.
     *
     * @param terminal whether the output of the build goes to a terminal
     * @param interactive whether Maven may ask its user, which {@code -B} denies
     * @param server whether a CI server runs the build
     */
    boolean isShown(boolean terminal, boolean interactive, boolean server) {
        return this == ALWAYS || (this == AUTO && terminal && interactive && !server);
    }
}
