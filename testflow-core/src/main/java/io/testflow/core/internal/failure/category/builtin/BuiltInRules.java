package io.testflow.core.internal.failure.category.builtin;

import io.testflow.core.internal.failure.category.rule.Rule;
import java.util.List;
import java.util.stream.Stream;

/** All rules that TestFlow brings; of two that say the same much, the one that stands first here counts. */
public final class BuiltInRules {

    private BuiltInRules() {}

    /** Those that look at throwables. */
    public static List<Rule> ofThrowables() {
        return Stream.of(
                        CheckRules.rules(),
                        MachineRules.rules(),
                        SecurityRules.rules(),
                        NetworkRules.rules(),
                        DatabaseRules.rules(),
                        ApplicationRules.rules(),
                        ValueRules.rules())
                .flatMap(List::stream)
                .toList();
    }

    /** Those that look at what a test printed. */
    public static List<Rule> ofOutput() {
        return OutputRules.rules();
    }
}
