package io.testflow.engine.internal.records;

import io.testflow.core.plan.TestId;
import io.testflow.engine.internal.snapshot.SnapshotOrigin;
import io.testflow.engine.internal.snapshot.Thing;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roaringbitmap.RoaringBitmap;

/**
 * What the tests of one run used: those that ran as their test JVMs recorded it, those that were left out as when they last
 * passed. Nobody may change sets that it hands out.
 *
 * @param module {@code groupId:artifactId}
 * @param execution what ran the tests, {@code default-test}
 * @param base the records to compare with; empty where there are none
 * @param things all things that any test used; a test names them by their place here
 * @param changed the places of those that are not what they were in the base
 * @param added the places of those that the base does not know
 * @param failed the tests that failed, with what they used
 * @param passed what each other test used, as far as it tells that things work as they are now
 */
public record RunUses(
        String module,
        String execution,
        Optional<SnapshotOrigin> base,
        List<Thing> things,
        BitSet changed,
        BitSet added,
        Map<TestId, FailedUse> failed,
        List<TestUse> passed) {

    /** Copies the collections. */
    public RunUses {
        things = List.copyOf(things);
        failed = Map.copyOf(failed);
        passed = List.copyOf(passed);
    }

    /**
     * What a test used.
     *
     * @param all places of things; of a test that failed, what it used when it last passed and has changed since stands here as
     *     well
     * @param alone those of them that it ran or asked for itself in this build; all, where nobody can tell
     */
    public record TestUse(RoaringBitmap all, RoaringBitmap alone) {

        /** Of which nobody can tell what came from elsewhere. */
        public static TestUse of(RoaringBitmap all) {
            return new TestUse(all, all);
        }
    }

    /**
     * What a test that failed used.
     *
     * @param use places of things
     * @param complete whether this is all that it used
     * @param passedBefore whether it passed in the base
     * @param failedBefore whether the base knows it and it did not pass there
     */
    public record FailedUse(TestUse use, boolean complete, boolean passedBefore, boolean failedBefore) {

        /** All that it used. */
        public RoaringBitmap used() {
            return use.all();
        }
    }
}
