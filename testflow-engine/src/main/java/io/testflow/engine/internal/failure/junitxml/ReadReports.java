package io.testflow.engine.internal.failure.junitxml;

import io.testflow.core.failure.FailedTest;
import io.testflow.core.failure.ModuleTest;
import io.testflow.core.failure.Outcomes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What all reports tell, each test once: what Surefire starts, TestNG for one, may leave reports of its own in folders below Surefire's, which
 * tell of the same tests and are left out. For one thread.
 */
final class ReadReports {

    private final List<InFolder> reports = new ArrayList<>();
    /** The classes of which Surefire tells, by the folder of its reports. */
    private final Map<Path, Set<String>> bySurefire = new HashMap<>();

    private record InFolder(Path folder, Told told) {}

    void add(Path file, Told told) {
        Path folder = file.toAbsolutePath().normalize().resolveSibling("");
        reports.add(new InFolder(folder, told));
        if (!told.bySurefire().isEmpty()) {
            bySurefire.computeIfAbsent(folder, each -> new HashSet<>()).addAll(told.bySurefire());
        }
    }

    /** The tests in the order of their reports. */
    Outcomes outcomes(List<String> warnings) {
        List<FailedTest> failed = new ArrayList<>();
        List<ModuleTest> passed = new ArrayList<>();
        int skipped = 0;
        for (InFolder report : reports) {
            Told told = once(report);
            failed.addAll(told.failed());
            passed.addAll(told.passed());
            skipped += told.skipped().size();
        }
        return new Outcomes(failed, passed, skipped, warnings);
    }

    private Told once(InFolder report) {
        Told told = report.told();
        if (!told.bySurefire().isEmpty()) {
            return told;
        }
        for (Path above = report.folder().getParent(); above != null; above = above.getParent()) {
            Set<String> twice = bySurefire.getOrDefault(above, Set.of());
            told = twice.isEmpty() ? told : told.without(twice);
        }
        return told;
    }
}
