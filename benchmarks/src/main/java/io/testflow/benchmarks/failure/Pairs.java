package io.testflow.benchmarks.failure;

import java.util.List;
import java.util.function.Function;

/** How often two failures are put together that have the same cause, over all pairs. */
final class Pairs {

    private Pairs() {}

    static Score score(List<Labelled> failures, Function<Labelled, String> cluster) {
        List<String> said = failures.stream().map(cluster).toList();
        long right = 0;
        long wrong = 0;
        long missed = 0;
        for (int i = 0; i < failures.size(); i++) {
            for (int j = 0; j < i; j++) {
                boolean same = failures.get(i)
                        .label()
                        .cluster()
                        .equals(failures.get(j).label().cluster());
                boolean together = said.get(i).equals(said.get(j));
                right += same && together ? 1 : 0;
                wrong += together && !same ? 1 : 0;
                missed += same && !together ? 1 : 0;
            }
        }
        return new Score(right, wrong, missed);
    }
}
