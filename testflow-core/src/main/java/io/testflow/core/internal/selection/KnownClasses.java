package io.testflow.core.internal.selection;

import io.testflow.core.internal.classgraph.ClassSummary;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The classes that the tests of a module can name: those of its own test code before those of the same name elsewhere, as
 * on the class path.
 *
 * @param own the module's test code, by name
 * @param project all classes of the project, by name; may grow
 */
record KnownClasses(Map<String, ClassSummary> own, Map<String, ClassSummary> project) {

    static KnownClasses of(Collection<ClassSummary> own, Map<String, ClassSummary> project) {
        return new KnownClasses(
                own.stream().collect(Collectors.toMap(ClassSummary::name, Function.identity(), (first, same) -> first)),
                project);
    }

    /** The class of this name; null where the project has none. */
    @Nullable
    ClassSummary get(String name) {
        ClassSummary known = own.get(name);
        return known == null ? project.get(name) : known;
    }

    /** Whether the project has a class of this name. */
    boolean has(String name) {
        return get(name) != null;
    }
}
