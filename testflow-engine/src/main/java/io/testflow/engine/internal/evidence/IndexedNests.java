package io.testflow.engine.internal.evidence;

import io.testflow.core.internal.classgraph.ClassSummary;
import io.testflow.engine.internal.bytecode.ClassIndex;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What an index tells, without a look into class files, of the nests in directories that come first on a class path: there
 * nothing can hide a class. Immutable.
 */
public final class IndexedNests {

    private final Map<String, ClassSummary> classes = new HashMap<>();
    private final Map<String, Long> contents = new HashMap<>();

    /** @param front the directories in their order; one with something that cannot be read, and what follows it, tells nothing */
    public IndexedNests(List<ClassIndex> front) {
        Set<String> doubtful = new HashSet<>();
        for (ClassIndex directory : front) {
            if (!directory.unreadable().isEmpty()) {
                break;
            }
            for (ClassSummary summary : directory.summaries()) {
                Long content = directory.contents().get(summary.name());
                if (content == null || classes.put(summary.name(), summary) != null) {
                    doubtful.add(topLevel(summary.name()));
                } else {
                    contents.merge(topLevel(summary.name()), content, Long::sum);
                }
            }
        }
        contents.keySet().removeAll(doubtful);
    }

    /** The name that all classes of a nest have in common, whichever of them it is. */
    public static String topLevel(String className) {
        int dollar = className.indexOf('$', 1);
        return dollar < 0 ? className : className.substring(0, dollar);
    }

    /** The sum of the hashes of all files whose class has such a name or is nested in it; empty where that is in doubt. */
    OptionalLong content(String topLevel) {
        Long content = contents.get(topLevel);
        return content == null ? OptionalLong.empty() : OptionalLong.of(content);
    }

    /** A class that lies there. */
    Optional<ClassSummary> named(String className) {
        return Optional.ofNullable(classes.get(className));
    }
}
