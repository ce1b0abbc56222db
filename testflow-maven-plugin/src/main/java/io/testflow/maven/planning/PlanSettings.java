package io.testflow.maven.planning;

import io.testflow.core.error.UsageException;
import io.testflow.core.plan.PlanMode;
import io.testflow.engine.SelectionRequest;
import org.jspecify.annotations.Nullable;

/**
 * What the user asks for, as it stands on the command line or in the pom.
 *
 * @param changedSince the git revision to compare with, or {@code null}
 * @param select whether to compare with the last run, where no revision is given
 * @param mode {@code select} or {@code report}, or {@code null} for the first of them
 */
public record PlanSettings(
        @Nullable String changedSince,
        boolean select,
        @Nullable String mode) {

    /**
     * The same for the engine.
     *
     * @throws UsageException when the mode is none that there is
     */
    public SelectionRequest request() {
        PlanMode wanted = planMode();
        if (changedSince != null && !changedSince.isBlank()) {
            return new SelectionRequest(changedSince.trim(), wanted, "");
        }
        return select
                ? new SelectionRequest(null, wanted, "")
                : SelectionRequest.everything(SelectionRequest.NOT_ASKED);
    }

    /** Whether there is anything to compare with. */
    public boolean asksForSelection() {
        return select || (changedSince != null && !changedSince.isBlank());
    }

    private PlanMode planMode() {
        String text = mode == null || mode.isBlank() ? "select" : mode.trim();
        return switch (text) {
            case "select" -> PlanMode.SELECT;
            case "report" -> PlanMode.REPORT;
            default ->
                throw new UsageException("testflow.mode=" + text
                        + " is not known. Allowed are select (leave out what is not affected) and report (run all, and"
                        + " say what would have been left out).");
        };
    }
}
