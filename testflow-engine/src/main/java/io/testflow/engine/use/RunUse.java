package io.testflow.engine.use;

import io.testflow.core.plan.TestId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which tests of one test run use a piece of code.
 *
 * @param module {@code groupId:artifactId}
 * @param execution what runs the tests, {@code default-test}
 * @param at for which state of the project this holds, empty where nothing is recorded
 * @param why why nothing is recorded, in words; empty where something is
 * @param users the tests that used it, each with the parts of it that it used, sorted
 * @param unknown the tests of which nobody knows: without a record, or with one from before they failed, sorted
 * @param known whether the module has such code on the class path of its tests
 * @param names by which code of the module could have been meant
 */
public record RunUse(
        String module,
        String execution,
        Optional<RecordedAt> at,
        String why,
        List<TestUse> users,
        List<TestId> unknown,
        boolean known,
        Set<String> names) {

    /** Copies the collections. */
    public RunUse {
        users = List.copyOf(users);
        unknown = List.copyOf(unknown);
        names = Set.copyOf(names);
    }
}
