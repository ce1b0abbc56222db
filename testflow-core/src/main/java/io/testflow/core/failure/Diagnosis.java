package io.testflow.core.failure;

import java.util.List;

/**
 * The categories of a failure.
 *
 * @param matches the one that names the root cause best first; never empty, since {@code unknown} always applies
 */
public record Diagnosis(List<CategoryMatch> matches) {

    /** Copies the matches and refuses to have none. */
    public Diagnosis {
        matches = List.copyOf(matches);
        if (matches.isEmpty()) {
            throw new IllegalArgumentException("a diagnosis needs a category");
        }
    }

    /** The category of the root cause. */
    public CategoryMatch best() {
        return matches.get(0);
    }

    /** The id of the category of the root cause. */
    public String category() {
        return best().category();
    }
}
