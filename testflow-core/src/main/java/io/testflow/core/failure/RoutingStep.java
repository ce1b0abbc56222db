package io.testflow.core.failure;

import java.util.Locale;

/** A way to find who should look at a failure. */
public enum RoutingStep {
    /** The team that the settings name for the category of the failure. */
    CATEGORY,
    /** The owners of the code that is suspected, by the project's CODEOWNERS file. */
    CODEOWNERS,
    /** Who made the change that is suspected. */
    AUTHOR;

    /** The name in settings, {@code category}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
