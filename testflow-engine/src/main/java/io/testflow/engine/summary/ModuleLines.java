package io.testflow.engine.summary;

import io.testflow.core.plan.PlanMode;
import io.testflow.engine.report.ModuleReport;
import io.testflow.engine.report.ReasonCount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What each module ran, and why; for many modules those that ran something, and the rest as one line. */
final class ModuleLines {

    /** Lines in all, that of the rest included. */
    private static final int MOST = 10;

    private static final int FEW_MODULES = 3;
    private static final int MOST_REASONS = 3;
    private static final int WIDEST_NAME = 30;

    private final List<ModuleReport> modules;

    ModuleLines(List<ModuleReport> modules) {
        this.modules = modules.stream().filter(module -> module.classes() > 0).toList();
    }

    List<String> lines() {
        List<ModuleReport> shown = shown();
        int name =
                shown.stream().mapToInt(module -> name(module).length()).max().orElse(0);
        int counts =
                shown.stream().mapToInt(module -> counts(module).length()).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (ModuleReport module : shown) {
            String start = "  " + pad(name(module), name) + "  " + pad(counts(module), counts) + "  ";
            List<String> reasons = reasons(module, shown.size());
            lines.add(Wording.fit(start + reasons.get(0)).stripTrailing());
            reasons.stream().skip(1).forEach(reason -> lines.add(Wording.fit(" ".repeat(start.length()) + reason)));
        }
        if (shown.size() < modules.size()) {
            lines.add(rest(shown));
        }
        return lines;
    }

    /** All of them where they fit, else those that ran something, those with failures first. */
    private List<ModuleReport> shown() {
        if (modules.size() <= MOST) {
            return modules;
        }
        return modules.stream()
                .filter(module -> wanted(module) > 0)
                .sorted(Comparator.comparing(ModuleLines::isGood))
                .limit(MOST - 1)
                .toList();
    }

    private static boolean isGood(ModuleReport module) {
        return module.failed().isEmpty() && module.unfinished().isEmpty();
    }

    private String rest(List<ModuleReport> shown) {
        List<ModuleReport> rest = new ArrayList<>(modules);
        rest.removeAll(shown);
        int ran = rest.stream().mapToInt(ModuleLines::wanted).sum();
        int of = rest.stream().mapToInt(ModuleReport::classes).sum();
        return "  " + (rest.size() == 1 ? "1 more module" : rest.size() + " more modules") + "  " + ran + " of "
                + Wording.classes(of);
    }

    private static List<String> reasons(ModuleReport module, int modulesShown) {
        if (module.mode() == PlanMode.ALL) {
            return List.of(String.join("; ", module.whyAll()));
        }
        List<ReasonCount> reasons = module.reasons();
        if (reasons.isEmpty()) {
            return List.of("");
        }
        if (modulesShown > FEW_MODULES) {
            String more = reasons.size() == 1 ? "" : ", and " + (reasons.size() - 1) + " more";
            return List.of(Wording.reason(reasons.get(0)) + more);
        }
        return reasons.stream().limit(MOST_REASONS).map(Wording::reason).toList();
    }

    private static int wanted(ModuleReport module) {
        return module.mode() == PlanMode.REPORT
                ? module.wantedClasses()
                : module.ranClasses().size();
    }

    private static String counts(ModuleReport module) {
        return module.mode() == PlanMode.ALL
                ? "all " + Wording.classes(module.classes())
                : wanted(module) + " of " + Wording.classes(module.classes());
    }

    /** The artifact alone: within one build it tells enough. */
    private static String name(ModuleReport module) {
        return Wording.fit(module.module().substring(module.module().indexOf(':') + 1), WIDEST_NAME);
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
