package io.testflow.core.failure;

/** Who should look at a cluster, or why nobody is known. */
public sealed interface Ownership {

    /** How this is known, in words. */
    String why();

    /**
     * Somebody is known.
     *
     * @param names teams or people, separated by spaces where there are several
     * @param why {@code CODEOWNERS:12}, {@code failures.routing of database-connection}, {@code author of the suspect}
     */
    record Owned(String names, String why) implements Ownership {}

    /**
     * Nobody is known.
     *
     * @param why what was asked in vain
     */
    record Unowned(String why) implements Ownership {}
}
