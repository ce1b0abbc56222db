package io.testflow.engine;

import io.testflow.core.plan.PlanMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the user asks of a plan.
 *
 * @param revision the git revision to compare with, {@code main}, or {@code null} for the last run
 * @param mode {@code SELECT} or {@code REPORT}; {@code ALL} switches selection off
 * @param whyOff why selection is off, in words, {@code "-Dtest names the tests"}; used with {@code ALL}
 */
public record SelectionRequest(@Nullable String revision, PlanMode mode, String whyOff) {

    /** Why selection is off where the user has not asked for any. */
    public static final String NOT_ASKED = "neither testflow.changedSince nor testflow.select asks for a selection";

    /** Why everything runs where the class graph is asked and there is no revision. */
    static final String NO_REVISION = "there is no revision to compare with; -Dtestflow.changedSince=REF names one";

    /** Asks for the tests that what has changed since their last run can affect. */
    public static SelectionRequest changedSinceLastRun() {
        return new SelectionRequest(null, PlanMode.SELECT, "");
    }

    /** Asks for the tests that the changes since a revision can affect. */
    public static SelectionRequest changedSince(String revision) {
        return new SelectionRequest(revision, PlanMode.SELECT, "");
    }

    /** Asks for all tests, and says why. */
    public static SelectionRequest everything(String why) {
        return new SelectionRequest(null, PlanMode.ALL, why);
    }

    /** The revision to compare with, where one was given. */
    public Optional<String> changedSince() {
        return Optional.ofNullable(revision);
    }
}
