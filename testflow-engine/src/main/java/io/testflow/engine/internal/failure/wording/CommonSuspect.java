package io.testflow.engine.internal.failure.wording;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.testflow.core.failure.FailureReport;
import io.testflow.core.failure.Finding;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The place that most causes lead to: one fault has as many of them as checks that it breaks. */
public final class CommonSuspect {

    private static final int FEWEST = 2;

    private CommonSuspect() {}

    /**
     * {@code 20 causes have the same first suspect, which the change touched: src/main/java/com/acme/Cart.java:57}; empty where no place is
     * that of more than half of the causes that need attention.
     */
    public static Optional<String> of(FailureReport report) {
        List<Finding> needing = report.needingAttention();
        Map<String, Long> counts = needing.stream()
                .filter(finding -> !finding.suspects().isEmpty()
                        && finding.suspects().get(0).changed())
                .map(Findings::suspect)
                .flatMap(Optional::stream)
                .collect(groupingBy(place -> place, counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(most -> most.getValue() >= FEWEST && 2 * most.getValue() > needing.size())
                .map(most -> Numbers.causes(most.getValue())
                        + " have the same first suspect, which the change touched: " + most.getKey());
    }
}
