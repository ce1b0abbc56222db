package io.testflow.benchmarks.failure;

import io.testflow.core.failure.Cluster;
import io.testflow.core.failure.FailedTest;
import io.testflow.core.internal.failure.cluster.Clusterer;
import io.testflow.core.result.Failure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Compares what TestFlow says of failures with what a person says. Shows figures alone, and no text of a failure. */
final class Quality {

    private static final double GOAL = 0.9;

    private Quality() {}

    /** Lines of Markdown. */
    static String of(Path folder, Label.Part part) throws IOException {
        List<Labelled> failures = Labelled.read(folder, part);
        Map<String, Score> categories = Categories.scores(failures);
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "## %s: %d failures%n%n| category | precision | recall | F1 |%n|---|--:|--:|--:|%n",
                part.id(),
                failures.size()));
        categories.forEach((category, score) -> text.append(row(category, score)));
        double macro = Categories.macroF1(categories);
        text.append(String.format(Locale.ROOT, "%nMacro F1 of categories: %.3f, %s%n%n", macro, verdict(macro)));
        text.append("| clusters | precision | recall | F1 |\n|---|--:|--:|--:|\n");
        Score testflow = Pairs.score(failures, clusters(failures));
        text.append(row("TestFlow", testflow));
        text.append(row("same exception type", Pairs.score(failures, by(Failure::type))));
        text.append(row("same message", Pairs.score(failures, by(Failure::message))));
        text.append(String.format(
                Locale.ROOT, "%nPairwise F1 of clusters: %.3f, %s%n", testflow.f1(), verdict(testflow.f1())));
        return text.toString();
    }

    private static String row(String name, Score score) {
        return "| " + name + " | " + score.cells() + " |\n";
    }

    private static String verdict(double f1) {
        return f1 >= GOAL ? "met" : "**missed**";
    }

    private static Function<Labelled, String> clusters(List<Labelled> failures) {
        Map<FailedTest, String> ids = new HashMap<>();
        for (Cluster cluster :
                new Clusterer().of(failures.stream().map(Labelled::diagnosed).toList())) {
            cluster.tests().forEach(test -> ids.put(test, cluster.id()));
        }
        return failure -> ids.getOrDefault(failure.diagnosed().test(), "");
    }

    private static Function<Labelled, String> by(Function<Failure, String> text) {
        return failure -> failure.diagnosed().test().failure().map(text).orElse("");
    }
}
