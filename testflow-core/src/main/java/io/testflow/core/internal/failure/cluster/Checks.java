package io.testflow.core.internal.failure.cluster;

import io.testflow.core.failure.FailedTest;
import io.testflow.core.internal.failure.normal.NormalFrame;
import io.testflow.core.internal.failure.normal.Origin;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Failures of what a test checks. */
final class Checks {

    private static final Pattern TYPE = Pattern.compile(
            "Assertion(?:Failed)?Error$|ComparisonFailure|MultipleFailuresError$|ConditionNotSatisfiedError$|^AssertionError");

    private static final Set<String> CATEGORIES = Set.of("assertion", "mock-or-stub", "snapshot-or-golden-file");

    private Checks() {}

    static boolean isOne(Thrown root, String category) {
        return TYPE.matcher(root.simpleType()).find()
                || CATEGORIES.contains(category)
                || root.thrower() == Origin.CHECK
                || root.raw().startsWith("expect(")
                || root.type().startsWith("org.mockito.exceptions.verification");
    }

    /**
     * A check in the test itself is about what that test does, so that another test has another cause. A check in code that
     * several tests share is the same where it saw the same. What the code under test throws itself is a place as any other.
     */
    static Cause cause(FailedTest test, Chain chain) {
        Set<String> files = new HashSet<>(Set.of(test.test().topLevelClassName()));
        chain.place().map(NormalFrame::owner).ifPresent(files::add);
        return check(test, chain).linked(Unexpected.links(chain.root(), files));
    }

    private static Cause check(FailedTest test, Chain chain) {
        Thrown root = chain.root();
        Optional<NormalFrame> place = chain.place();
        String testClass = test.test().topLevelClassName();
        Optional<String> call = Mocked.call(root, testClass);
        if (call.isPresent()) {
            return Cause.of(Cause.Kind.CHECK, root, place.orElse(null), root.type(), call.get())
                    .linked(Mocked.links(root, testClass));
        }
        String entry = entry(test, chain);
        if (place.isEmpty() || isInTest(place.get(), test, chain)) {
            String where = place.map(NormalFrame::text).orElse("");
            return Cause.of(
                            Cause.Kind.CHECK,
                            root,
                            place.orElse(null),
                            entry,
                            where,
                            root.message().shape())
                    .linked(Mocked.links(root, testClass));
        }
        if (root.isThrownByProject()) {
            return Cause.of(
                    Cause.Kind.CHECK,
                    root,
                    place.get(),
                    place.get().text(),
                    root.message().shape());
        }
        return Cause.of(
                        Cause.Kind.CHECK,
                        root,
                        place.get(),
                        place.get().text(),
                        root.message().exact())
                .linked(Set.of("same test " + entry + "|" + place.get().text() + "|"
                        + root.message().shape()));
    }

    private static boolean isInTest(NormalFrame place, FailedTest test, Chain chain) {
        String top = test.test().topLevelClassName();
        return place.isIn(top)
                || chain.entry(top).filter(entry -> place.isIn(entry.owner())).isPresent();
    }

    /** What the runner called: a method that the stack names, so that a fixture is one for all tests; else the test. */
    private static String entry(FailedTest test, Chain chain) {
        Optional<NormalFrame> entry = chain.entry(test.test().topLevelClassName());
        if (entry.isEmpty()
                || entry.get().owner().indexOf('/') >= 0
                || entry.get().function().isEmpty()) {
            return TestName.of(test);
        }
        return entry.get().text() + "|" + inherited(entry.get(), test, chain);
    }

    /** A test that several classes inherit tests other things in each, unless they see the same. */
    private static String inherited(NormalFrame entry, FailedTest test, Chain chain) {
        return entry.isIn(test.test().topLevelClassName())
                ? ""
                : chain.root().message().exact();
    }
}
