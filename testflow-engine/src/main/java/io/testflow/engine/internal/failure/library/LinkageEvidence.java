package io.testflow.engine.internal.failure.library;

import io.testflow.core.failure.BuiltInCategory;
import io.testflow.core.failure.CategoryMatch;
import io.testflow.core.failure.Cluster;
import io.testflow.core.failure.Diagnosis;
import io.testflow.core.failure.Evidence;
import io.testflow.core.failure.Evidence.Where;
import io.testflow.core.result.Failure;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Adds the versions that do not fit together to what is said of linkage errors. For one thread. */
public final class LinkageEvidence {

    private static final int MOST_SENTENCES = 3;

    private final Function<String, List<Path>> classPath;
    private final Map<String, VersionConflicts> conflicts = new HashMap<>();

    /**
     * Looks in class paths.
     *
     * @param classPath of the tests of a module; empty where nobody knows it
     */
    public LinkageEvidence(Function<String, List<Path>> classPath) {
        this.classPath = classPath;
    }

    /** The cluster with what is known of versions, where it is about that. */
    public Cluster addTo(Cluster cluster) {
        CategoryMatch best = cluster.diagnosis().best();
        if (!best.category().equals(BuiltInCategory.CLASSPATH_CONFLICT.id())) {
            return cluster;
        }
        List<String> sentences = linkageError(cluster.sample().thrown(), best)
                .map(thrown -> conflicts
                        .computeIfAbsent(
                                cluster.sample().module(), module -> new VersionConflicts(classPath.apply(module)))
                        .of(thrown))
                .orElse(List.of());
        if (sentences.isEmpty()) {
            return cluster;
        }
        List<Evidence> evidence = new ArrayList<>(best.evidence());
        sentences.stream().limit(MOST_SENTENCES).forEach(each -> evidence.add(new Evidence(Where.CONTEXT, each)));
        List<CategoryMatch> matches = new ArrayList<>(cluster.diagnosis().matches());
        matches.set(0, new CategoryMatch(best.category(), best.rule(), evidence, best.suggestion()));
        return new Cluster(cluster.id(), cluster.title(), new Diagnosis(matches), cluster.tests(), cluster.sample());
    }

    /** The throwable that the rule saw. */
    private static Optional<Failure> linkageError(@Nullable Failure thrown, CategoryMatch match) {
        Failure each = thrown;
        while (each != null) {
            String type = each.type();
            if (match.evidence().stream()
                    .anyMatch(seen -> seen.where() == Where.TYPE && seen.text().equals(type))) {
                return Optional.of(each);
            }
            each = each.causedBy();
        }
        return Optional.empty();
    }
}
