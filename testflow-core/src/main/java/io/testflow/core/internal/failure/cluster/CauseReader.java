package io.testflow.core.internal.failure.cluster;

import io.testflow.core.failure.DiagnosedTest;
import io.testflow.core.failure.FailedTest;
import io.testflow.core.failure.FailureKind;
import io.testflow.core.failure.SourceLine;
import io.testflow.core.internal.failure.normal.NormalFrame;
import java.util.Optional;
import java.util.Set;

/** Finds the cause of one failure, from what hits all code down to what one line does. For one thread. */
final class CauseReader {

    private final ChainReader chains;

    CauseReader(ChainReader chains) {
        this.chains = chains;
    }

    Cause read(DiagnosedTest diagnosed) {
        FailedTest test = diagnosed.test();
        Optional<Chain> chain = test.failure().map(chains::read);
        if (test.kind() == FailureKind.UNFINISHED) {
            return Cause.of(Cause.Kind.UNFINISHED, chain.map(Chain::root).orElse(null), null, test.origin());
        }
        return chain.map(known -> cause(test, known, diagnosed.diagnosis().category()))
                .orElseGet(() -> Cause.of(Cause.Kind.SILENT, null, null, TestName.of(test)));
    }

    private static Cause cause(FailedTest test, Chain chain, String category) {
        return Exhaustion.in(chain, test.test().topLevelClassName())
                .or(() -> Aftermath.in(chain))
                .orElseGet(() -> own(test, chain, category)
                        .linked(Aftermath.links(chain))
                        .linked(Violations.links(chain.root(), test.test().topLevelClassName()))
                        .linked(Set.of(sameTest(test, chain))));
    }

    /** A test that runs with several parameters fails for one cause in one place. */
    private static String sameTest(FailedTest test, Chain chain) {
        Thrown root = chain.root();
        String place = chain.place().map(NormalFrame::text).orElse("");
        return String.join("|", "test", TestName.of(test), root.type(), place, Words.codes(root));
    }

    private static Cause own(FailedTest test, Chain chain, String category) {
        if (Checks.isOne(chain.root(), category) && !isQuoted(chain.root())) {
            return Checks.cause(test, chain);
        }
        return Surroundings.in(chain, test.test().topLevelClassName(), category).orElseGet(() -> place(test, chain));
    }

    /** A check that something comes to a good end quotes what it came to instead. */
    private static boolean isQuoted(Thrown root) {
        return root.raw().contains("Rejected to value: ")
                && Missing.quoted(root.raw()).isPresent();
    }

    private static Cause place(FailedTest test, Chain chain) {
        Thrown root = chain.root();
        boolean named = root.simpleType().equals("NullPointerException");
        Optional<NormalFrame> place = chain.place();
        String own = place.isPresent() ? "" : test.test().method().orElse("");
        String said = (named ? root.message().named() : root.message().shape()).replace(own, "");
        String where = place.map(NormalFrame::text).orElseGet(() -> file(test));
        return Cause.of(Cause.Kind.PLACE, root, place.orElse(null), root.type(), where, said);
    }

    private static String file(FailedTest test) {
        return test.line().map(SourceLine::file).orElse(test.test().className());
    }
}
