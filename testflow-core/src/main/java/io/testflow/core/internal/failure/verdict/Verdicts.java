package io.testflow.core.internal.failure.verdict;

import io.testflow.core.failure.Verdict;
import io.testflow.core.failure.Verdict.Kind;
import io.testflow.core.internal.failure.verdict.TestFacts.Use;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides whether a change caused a cluster. The first of these that holds is the verdict:
 *
 * <ol>
 *   <li>{@code FLAKY}: every test both passed and failed on the same code, in this build; or did so before, and used nothing of
 *       the change, or fails by the cause that is known. One that was flaky before and used the change is no longer excused.
 *   <li>{@code ENVIRONMENT}: the category is one of what surrounds the tests, and the change touched no file or setting that they
 *       used and nothing that the stack shows. That such tests run changed code is no reason to blame it.
 *   <li>{@code KNOWN_BEFORE}: every test that is not flaky failed before the change by this cause; or did not pass before it, and
 *       no other cause is known; or the cause was there before and the test used nothing of the change that is known of.
 *   <li>The tests that are left are new to the cause. {@code CAUSED_BY_CHANGE}: one used what the change touched, and of none it
 *       is known that it did not; a new or changed test is a use of the change.
 *   <li>{@code NOT_BY_CHANGE}: one used nothing that the change touched, and of none it is known that it did.
 *   <li>{@code UNDECIDED}: some used the change and others did not, or nobody knows.
 * </ol>
 */
public final class Verdicts {

    private static final String ASK = "-Dtestflow.changedSince=REF tells what the change did";

    private static final int NAMES_SHOWN = 2;

    private Verdicts() {}

    /** The verdict with its evidence. */
    public static Verdict of(ClusterFacts cluster) {
        List<TestFacts> tests = cluster.tests();
        List<TestFacts> flaky =
                tests.stream().filter(test -> isFlaky(test, cluster)).toList();
        if (flaky.size() == tests.size()) {
            return new Verdict(Kind.FLAKY, flakyEvidence(cluster));
        }
        if (Surroundings.include(cluster.diagnosis()) && !cluster.setting() && !cluster.inStack()) {
            return new Verdict(Kind.ENVIRONMENT, environmentEvidence(cluster));
        }
        List<TestFacts> fresh = tests.stream()
                .filter(test -> !flaky.contains(test) && !isKnown(test, cluster))
                .toList();
        if (fresh.isEmpty()) {
            return new Verdict(Kind.KNOWN_BEFORE, knownEvidence(cluster));
        }
        return ofNew(fresh, cluster);
    }

    private static boolean isFlaky(TestFacts test, ClusterFacts cluster) {
        return test.flakyNow()
                || (test.flakyTimes() > 0
                        && (test.use() == Use.NOTHING_CHANGED || (test.use() == Use.UNKNOWN && cluster.isKnown())));
    }

    private static boolean isKnown(TestFacts test, ClusterFacts cluster) {
        return test.sameCauseBefore()
                || (test.failedBefore() && !test.otherCauseBefore())
                || (cluster.isKnown() && test.use() != Use.CHANGED);
    }

    private static Verdict ofNew(List<TestFacts> fresh, ClusterFacts cluster) {
        List<TestFacts> used = with(Use.CHANGED, fresh);
        List<TestFacts> unused = with(Use.NOTHING_CHANGED, fresh);
        if (used.isEmpty() && unused.isEmpty()) {
            return new Verdict(
                    Kind.UNDECIDED,
                    List.of(
                            cluster.base().isEmpty()
                                    ? "nothing to compare with; " + ASK
                                    : "nobody knows what " + names(fresh) + " used"));
        }
        if (used.isEmpty()) {
            List<String> evidence = new ArrayList<>();
            evidence.add(count(unused, fresh) + " used nothing that has changed since " + cluster.base());
            addOtherCause(fresh, evidence);
            return new Verdict(Kind.NOT_BY_CHANGE, evidence);
        }
        if (!unused.isEmpty()) {
            return new Verdict(
                    Kind.UNDECIDED,
                    List.of(
                            count(used, fresh) + " used what the change touched",
                            names(unused) + " used nothing of it and failed in the same way"));
        }
        return new Verdict(Kind.CAUSED_BY_CHANGE, causedEvidence(used, fresh, cluster));
    }

    private static List<String> causedEvidence(List<TestFacts> used, List<TestFacts> fresh, ClusterFacts cluster) {
        List<String> evidence = new ArrayList<>();
        if (!cluster.touched().isEmpty()) {
            evidence.add(
                    "the change touched " + cluster.touched() + (cluster.inStack() ? ", which the stack shows" : ""));
        }
        List<TestFacts> own = used.stream().filter(TestFacts::own).toList();
        evidence.add(
                own.size() == used.size()
                        ? count(own, fresh) + " is new or changed itself"
                        : count(used, fresh) + " used what the change touched");
        List<TestFacts> passed = used.stream().filter(TestFacts::passedBefore).toList();
        if (!passed.isEmpty()) {
            evidence.add(count(passed, fresh) + " passed before, at " + cluster.base());
        }
        if (cluster.isKnown()) {
            evidence.add("other tests have failed by this cause since " + cluster.knownSince());
        }
        addOtherCause(fresh, evidence);
        int flaky = used.stream().mapToInt(TestFacts::flakyTimes).sum();
        if (flaky > 0) {
            evidence.add("flaky " + times(flaky) + " before, which does not explain a failure that the change can");
        }
        return evidence;
    }

    private static void addOtherCause(List<TestFacts> fresh, List<String> evidence) {
        List<TestFacts> others =
                fresh.stream().filter(TestFacts::otherCauseBefore).toList();
        if (!others.isEmpty()) {
            evidence.add(count(others, fresh) + " failed before as well, by another cause");
        }
    }

    private static List<String> flakyEvidence(ClusterFacts cluster) {
        List<String> evidence = new ArrayList<>();
        List<TestFacts> now =
                cluster.tests().stream().filter(TestFacts::flakyNow).toList();
        if (!now.isEmpty()) {
            evidence.add(count(now, cluster.tests()) + " passed when run again");
        }
        int before = cluster.tests().stream().mapToInt(TestFacts::flakyTimes).sum();
        if (before > 0) {
            evidence.add("passed and failed on the same code " + times(before) + " before");
        }
        if (!with(Use.CHANGED, cluster.tests()).isEmpty()) {
            evidence.add("it used what the change touched, which can be what made it flaky");
        }
        return evidence;
    }

    private static List<String> environmentEvidence(ClusterFacts cluster) {
        List<String> evidence = new ArrayList<>();
        evidence.add(cluster.diagnosis().category() + " is of what surrounds the tests");
        if (!cluster.base().isEmpty()) {
            evidence.add("no file or setting that its tests used has changed since " + cluster.base()
                    + ", and nothing that the stack shows");
        }
        if (cluster.isKnown()) {
            evidence.add("seen before, since " + cluster.knownSince());
        }
        return evidence;
    }

    private static List<String> knownEvidence(ClusterFacts cluster) {
        List<String> evidence = new ArrayList<>();
        if (cluster.isKnown()) {
            evidence.add("the same cause has been seen since " + cluster.knownSince());
        }
        List<TestFacts> failed =
                cluster.tests().stream().filter(TestFacts::failedBefore).toList();
        if (!failed.isEmpty()) {
            evidence.add(count(failed, cluster.tests()) + " did not pass before, at " + cluster.base());
        }
        return evidence;
    }

    private static List<TestFacts> with(Use use, List<TestFacts> tests) {
        return tests.stream().filter(test -> test.use() == use).toList();
    }

    private static String count(List<TestFacts> some, List<TestFacts> all) {
        return all.size() == 1 ? "its test" : some.size() + " of its " + all.size() + " tests";
    }

    private static String names(List<TestFacts> tests) {
        List<String> shown =
                tests.stream().limit(NAMES_SHOWN).map(TestFacts::name).toList();
        int more = tests.size() - shown.size();
        return String.join(", ", shown) + (more > 0 ? " and " + more + " more" : "");
    }

    private static String times(int number) {
        return number == 1 ? "once" : number + " times";
    }
}
