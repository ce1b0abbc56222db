package io.testflow.engine.internal.planning;

import io.testflow.core.internal.classgraph.ClassSummary;
import io.testflow.engine.internal.source.SourceComparison;
import io.testflow.engine.internal.source.SourceLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds constants whose values follow from other constants. Immutable. */
final class DerivedConstants {

    private final SourceComparison comparison = SourceComparison.ofThisJdk();

    /**
     * The constants of a source that may be made of others; in doubt all that it has.
     *
     * @param file the source
     * @param classes what was compiled from it
     * @param names names of the others
     */
    Set<String> in(Path file, List<ClassSummary> classes, Set<String> names) {
        Set<String> constants = classes.stream()
                .flatMap(summary -> summary.constants().stream())
                .collect(Collectors.toSet());
        if (!constants.isEmpty() && SourceLanguage.of(file.toString()) == SourceLanguage.JAVA) {
            text(file)
                    .flatMap(text -> comparison.constantsMadeOf(file.toString(), text, names))
                    .ifPresent(constants::retainAll);
        }
        return constants;
    }

    /** Empty where it is not UTF-8: a name in it may read differently in the class file. */
    private static Optional<String> text(Path file) {
        try {
            return Optional.of(Files.readString(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
