package io.testflow.engine.internal.failure.suspect;

import io.testflow.core.failure.Cluster;
import io.testflow.core.failure.FailedTest;
import io.testflow.core.failure.SourceLine;
import io.testflow.core.failure.Suspect;
import io.testflow.core.internal.failure.suspicion.Spectrum;
import io.testflow.core.internal.failure.suspicion.Suspicion;
import io.testflow.core.internal.failure.suspicion.Suspicion.Change;
import io.testflow.engine.internal.failure.place.CodeLines;
import io.testflow.engine.internal.failure.place.CodeLines.Compiled;
import io.testflow.engine.internal.failure.place.CodeLines.Lines;
import io.testflow.engine.internal.failure.place.PlacedFrames;
import io.testflow.engine.internal.failure.place.PlacedFrames.PlacedFrame;
import io.testflow.engine.internal.failure.place.Sources;
import io.testflow.engine.internal.failure.place.TestFiles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Ranks what the stacks of a cluster show of the project, for tests of which nothing is recorded. Not thread-safe. */
public final class StackSuspects {

    /** Where so many fail in the same way, more tell nothing new. */
    private static final int MOST_STACKS = 100;

    private final StackChanges changes;
    private final Sources sources;
    private final CodeLines lines;

    /** Searches stacks. */
    public StackSuspects(StackChanges changes, Sources sources, CodeLines lines) {
        this.changes = changes;
        this.sources = sources;
        this.lines = lines;
    }

    /** A member, where it was first seen, and how many stacks show it. */
    private static final class Shown {

        private final PlacedFrame frame;
        private final int depth;
        private int stacks;

        Shown(PlacedFrame frame, int depth) {
            this.frame = frame;
            this.depth = depth;
        }
    }

    private record Candidate(ShownMember member, Shown shown, Change change, double score) {}

    private static final Comparator<Candidate> MOST_SUSPECTED = Comparator.comparingDouble(Candidate::score)
            .reversed()
            .thenComparing(candidate -> candidate.shown().depth)
            .thenComparing(candidate -> candidate.member().name());

    /** The suspects of a cluster, the most suspected first; none where its stacks show no code of the project. */
    public List<Suspected> of(Cluster cluster) {
        List<FailedTest> tests = Stream.concat(Stream.of(cluster.sample()), cluster.tests().stream())
                .distinct()
                .limit(MOST_STACKS)
                .toList();
        Map<ShownMember, Shown> members = new LinkedHashMap<>();
        tests.forEach(test -> read(PlacedFrames.of(test.thrown(), sources), members));
        List<Candidate> candidates = new ArrayList<>();
        members.forEach((member, shown) -> {
            Change change = changes.change(shown.frame);
            if (change == Change.TOUCHED || !isTest(shown.frame, tests)) {
                double ochiai = new Spectrum(1).ochiai(0, shown.stacks, tests.size());
                candidates.add(
                        new Candidate(member, shown, change, new Suspicion(ochiai, shown.depth, change).score()));
            }
        });
        return candidates.stream()
                .sorted(MOST_SUSPECTED)
                .limit(SuspectSearch.MOST)
                .map(candidate -> suspected(candidate, tests.size()))
                .toList();
    }

    private static void read(List<PlacedFrame> stack, Map<ShownMember, Shown> members) {
        Set<ShownMember> here = new HashSet<>();
        for (int depth = 0; depth < stack.size(); depth++) {
            PlacedFrame frame = stack.get(depth);
            ShownMember member = ShownMember.of(frame);
            if (here.add(member)) {
                int first = depth;
                members.computeIfAbsent(member, each -> new Shown(frame, first)).stacks++;
            }
        }
    }

    private boolean isTest(PlacedFrame frame, List<FailedTest> tests) {
        return TestFiles.contain(frame.file())
                || lines.of(frame.frame().owner()).filter(Compiled::isTest).isPresent()
                || tests.stream().anyMatch(test -> StackChanges.isOfClass(test, frame));
    }

    private Suspected suspected(Candidate candidate, int tests) {
        PlacedFrame frame = candidate.shown().frame;
        Lines stands = changes.lines(frame);
        Suspect suspect = new Suspect(
                candidate.member().name(),
                candidate.score(),
                candidate.change() == Change.TOUCHED,
                new SourceLine(frame.file(), frame.frame().line()),
                null,
                phrases(candidate, tests));
        return new Suspected(suspect, stands.first(), stands.last(), true, false);
    }

    private List<String> phrases(Candidate candidate, int tests) {
        List<String> phrases = new ArrayList<>();
        if (candidate.change() == Change.TOUCHED) {
            phrases.add("changed");
        }
        phrases.add(candidate.shown().depth == 0 ? "at the top of the stack" : "in the stack");
        phrases.add("shown by the stacks of " + candidate.shown().stacks + " of " + tests + " failed tests");
        if (candidate.change() == Change.UNTOUCHED && changes.isInChangedFile(candidate.shown().frame)) {
            phrases.add("its file has changed elsewhere");
        }
        return phrases;
    }
}
