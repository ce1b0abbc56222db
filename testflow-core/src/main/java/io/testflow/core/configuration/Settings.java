package io.testflow.core.configuration;

import io.testflow.core.environment.Environment;
import io.testflow.core.failure.FailureRules;
import java.util.List;

/**
 * What {@code testflow.yml} says.
 *
 * @param always tests that run whatever has changed
 * @param rules in the order of the file
 * @param volatileKeys what of files does not count
 * @param caches classes whose static fields hold what makes no difference to a test, whoever left it there
 * @param snapshots where what the tests used is kept, and how long
 * @param environments in the order of the file
 * @param data the data sets, in the order of the file
 * @param failures how failures are named, and who looks at them
 * @param notes what a user should know about the file, in sentences: sections that this version does not know how to use
 */
public record Settings(
        List<TestPattern> always,
        List<Rule> rules,
        List<VolatileKeys> volatileKeys,
        List<ClassPattern> caches,
        SnapshotSettings snapshots,
        List<Environment> environments,
        List<WrittenData> data,
        FailureRules failures,
        List<String> notes) {

    /** Copies the lists. */
    public Settings {
        always = List.copyOf(always);
        rules = List.copyOf(rules);
        volatileKeys = List.copyOf(volatileKeys);
        caches = List.copyOf(caches);
        environments = List.copyOf(environments);
        data = List.copyOf(data);
        notes = List.copyOf(notes);
    }

    /** What holds where there is no file. */
    public static Settings defaults() {
        return new Settings(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                SnapshotSettings.DEFAULT,
                List.of(),
                List.of(),
                FailureRules.none(),
                List.of());
    }

    /** The same with other notes. */
    Settings with(List<String> others) {
        return new Settings(always, rules, volatileKeys, caches, snapshots, environments, data, failures, others);
    }
}
