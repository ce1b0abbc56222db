package io.testflow.benchmarks.failure;

import static java.util.stream.Collectors.toCollection;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** How often the category is the one that a person names. */
final class Categories {

    private Categories() {}

    /** The score of each category that a person names. */
    static Map<String, Score> scores(List<Labelled> failures) {
        Map<String, Score> scores = new TreeMap<>();
        for (String category :
                failures.stream().map(each -> each.label().category()).collect(toCollection(TreeSet::new))) {
            scores.put(category, score(category, failures));
        }
        return scores;
    }

    /** The mean of the F1 of all categories, in which each counts the same, however rare it is. */
    static double macroF1(Map<String, Score> scores) {
        return scores.values().stream().mapToDouble(Score::f1).average().orElse(0);
    }

    private static Score score(String category, List<Labelled> failures) {
        long right = 0;
        long wrong = 0;
        long missed = 0;
        for (Labelled failure : failures) {
            boolean named = failure.label().category().equals(category);
            boolean said = failure.diagnosed().diagnosis().category().equals(category);
            right += named && said ? 1 : 0;
            wrong += said && !named ? 1 : 0;
            missed += named && !said ? 1 : 0;
        }
        return new Score(right, wrong, missed);
    }
}
