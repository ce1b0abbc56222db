package io.testflow.junit;

import static java.util.stream.Collectors.joining;

import io.testflow.core.configuration.SettingsFile;
import io.testflow.core.configuration.WrittenData;
import io.testflow.core.error.NearestNames;
import io.testflow.core.error.UsageException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * Finds the data sets that annotations mean.
 *
 * @param file {@code testflow.yml}
 * @param properties of the system, by their names
 */
record DataDefinitions(Path file, Function<String, @Nullable String> properties) {

    private static final String SEED = "testflow.seed";

    /** Those of the file of this folder, or of the nearest above that has one. */
    static DataDefinitions from(Path folder) {
        Path file = SettingsFile.nearest(folder).orElse(folder.resolve(SettingsFile.NAME));
        return new DataDefinitions(file.toAbsolutePath(), System::getProperty);
    }

    /**
     * The data set that a class or a method asks for.
     *
     * @throws UsageException when the annotation names none, two, or an unknown one
     */
    WrittenData of(TestFlowData asked) {
        boolean given = asked.source() != TestDataSource.class;
        if (given == !asked.value().isEmpty()) {
            throw new UsageException("@TestFlowData of a class or a method takes either the name of a data set of "
                    + SettingsFile.NAME + ", or a `source`.");
        }
        return seeded(
                given
                        ? new WrittenData(
                                ReflectionSupport.newInstance(asked.source()).data(), file, Map.of())
                        : SettingsFile.data(file, asked.value()));
    }

    /**
     * A data set of the file.
     *
     * @throws UsageException when there is none of this name
     */
    WrittenData named(String name) {
        return seeded(SettingsFile.data(file, name));
    }

    /**
     * The only data set of the file that has an entity, or that there is for an empty name.
     *
     * @throws UsageException when there is none, or more than one
     */
    WrittenData with(String entity) {
        List<WrittenData> all = SettingsFile.read(file).data();
        List<WrittenData> fitting = all.stream()
                .filter(set -> entity.isEmpty() || set.data().entities().containsKey(entity))
                .toList();
        if (fitting.size() == 1) {
            return seeded(fitting.get(0));
        }
        String what = entity.isEmpty() ? "data sets" : "data sets with an entity `" + entity + "`";
        String names =
                fitting.stream().map(set -> "`" + set.data().name() + "`").collect(joining(", "));
        throw new UsageException(
                fitting.isEmpty()
                        ? file + " has no " + what + "."
                                + NearestNames.suggestion(
                                        entity,
                                        all.stream()
                                                .flatMap(set -> set.data().entities().keySet().stream())
                                                .toList())
                        : file + " has several " + what + ": " + names + ". Name one on the class, @TestFlowData(\""
                                + fitting.get(0).data().name() + "\").");
    }

    /** With the seed that was given to this run, where one was. */
    private WrittenData seeded(WrittenData written) {
        String seed = properties.apply(SEED);
        if (seed == null || seed.isEmpty()) {
            return written;
        }
        try {
            return written.seed(Long.parseLong(seed));
        } catch (NumberFormatException e) {
            throw new UsageException("`" + seed + "` is no seed: -D" + SEED + " takes a whole number.", e);
        }
    }
}
