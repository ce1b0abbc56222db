package io.testflow.engine.report;

import io.testflow.core.plan.PlanMode;
import io.testflow.engine.SelectionRequest;
import java.nio.file.Path;
import java.util.List;

/**
 * What the tests of one build did.
 *
 * @param directory the root of the project
 * @param modules those whose tests got as far as a plan, in build order
 */
public record BuildReport(Path directory, List<ModuleReport> modules) {

    /** Copies the modules. */
    public BuildReport {
        modules = List.copyOf(modules);
    }

    /** What was done with the plans: {@code ALL} only where no module selected. */
    public PlanMode mode() {
        List<PlanMode> modes = modules.stream().map(ModuleReport::mode).toList();
        if (modes.contains(PlanMode.SELECT)) {
            return PlanMode.SELECT;
        }
        return modes.contains(PlanMode.REPORT) ? PlanMode.REPORT : PlanMode.ALL;
    }

    /** Whether the user has asked for a selection; where not, nobody needs to hear why there was none. */
    public boolean isSelectionAsked() {
        return mode() != PlanMode.ALL
                || modules.stream()
                        .flatMap(module -> module.whyAll().stream())
                        .anyMatch(why -> !why.equals(SelectionRequest.NOT_ASKED));
    }

    /** What was compared with, in words; empty where nothing was. */
    public String base() {
        return modules.stream()
                .map(ModuleReport::base)
                .filter(base -> !base.isEmpty())
                .findFirst()
                .orElse("");
    }
}
