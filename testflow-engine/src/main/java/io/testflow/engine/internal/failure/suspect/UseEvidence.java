package io.testflow.engine.internal.failure.suspect;

import io.testflow.core.failure.FailedTest;
import io.testflow.core.internal.failure.suspicion.Spectrum;
import io.testflow.core.internal.failure.suspicion.Suspicion.Change;
import io.testflow.core.internal.failure.verdict.TestFacts.Use;
import io.testflow.engine.internal.failure.place.PlacedFrames.PlacedFrame;
import io.testflow.engine.internal.records.RunUses;
import io.testflow.engine.internal.records.RunUses.FailedUse;
import io.testflow.engine.internal.records.RunUses.TestUse;
import io.testflow.engine.internal.snapshot.Thing;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.roaringbitmap.RoaringBitmap;

/** What the tests of a build used, over all its runs, and what of that a change touched. Not thread-safe. */
public final class UseEvidence {

    private final ChangedCode changes;
    private final StackChanges stacks;
    private final Map<Thing, Integer> numbers = new HashMap<>();
    private final List<Thing> things = new ArrayList<>();
    private final BitSet touched = new BitSet();
    private final BitSet doubtful = new BitSet();
    private final List<Numbered> runs = new ArrayList<>();
    private final Spectrum all;
    private final Spectrum alone;
    private final int failed;

    /** A run, and the number over all runs of each of its things. */
    private static final class Numbered {

        private final RunUses uses;
        private final int[] numbers;

        Numbered(RunUses uses, int[] numbers) {
            this.uses = uses;
            this.numbers = numbers;
        }
    }

    /**
     * Joins the runs.
     *
     * @param changes tells of things that records do not know
     * @param stacks tell what tests ran of which no record tells all
     */
    public UseEvidence(List<RunUses> uses, ChangedCode changes, StackChanges stacks) {
        this.changes = changes;
        this.stacks = stacks;
        uses.forEach(this::number);
        this.all = spectrum(TestUse::all);
        this.alone = spectrum(TestUse::alone);
        this.failed = uses.stream().mapToInt(run -> run.failed().size()).sum();
    }

    private Spectrum spectrum(Function<TestUse, RoaringBitmap> part) {
        Spectrum spectrum = new Spectrum(things.size());
        for (Numbered run : runs) {
            run.uses
                    .passed()
                    .forEach(use -> part.apply(use).forEach((int place) -> spectrum.passed(run.numbers[place])));
            run.uses
                    .failed()
                    .values()
                    .forEach(use -> part.apply(use.use()).forEach((int place) -> spectrum.failed(run.numbers[place])));
        }
        return spectrum;
    }

    private void number(RunUses uses) {
        int[] here = new int[uses.things().size()];
        for (int place = 0; place < here.length; place++) {
            Thing thing = uses.things().get(place);
            Integer known = numbers.putIfAbsent(thing, things.size());
            if (known == null) {
                things.add(thing);
            }
            here[place] = known == null ? things.size() - 1 : known;
            mark(uses, place, here[place]);
        }
        runs.add(new Numbered(uses, here));
    }

    private void mark(RunUses uses, int place, int number) {
        boolean isNew = uses.added().get(place);
        if (uses.changed().get(place) || (isNew && changes.has(uses.things().get(place)))) {
            touched.set(number);
        } else if (isNew && !changes.isKnown()) {
            doubtful.set(number);
        }
    }

    /** All things that any test used, by number. */
    List<Thing> things() {
        return things;
    }

    /** How many of some tests used what, however it came to them. */
    UseCounts all(Collection<FailedTest> tests) {
        return counts(all, tests, TestUse::all);
    }

    /** How many of some tests used what by themselves. */
    UseCounts alone(Collection<FailedTest> tests) {
        return counts(alone, tests, TestUse::alone);
    }

    private UseCounts counts(Spectrum spectrum, Collection<FailedTest> tests, Function<TestUse, RoaringBitmap> part) {
        int[] using = new int[things.size()];
        Set<String> counted = new HashSet<>();
        for (FailedTest test : tests) {
            if (counted.add(test.origin() + ' ' + test.test())) {
                used(test, part).stream().forEach(thing -> using[thing]++);
            }
        }
        return new UseCounts(spectrum, using, counted.size(), failed);
    }

    /** Whether the change touched a thing. */
    Change change(int thing) {
        if (touched.get(thing)) {
            return Change.TOUCHED;
        }
        return doubtful.get(thing) ? Change.UNKNOWN : Change.UNTOUCHED;
    }

    /** What is known of a test that failed, by each run that it failed in. */
    public List<FailedUse> of(FailedTest test) {
        return runs(test).stream()
                .map(run -> run.uses.failed().get(test.test()))
                .toList();
    }

    /** Whether a test used what the change touched; a test that the change touched itself did. */
    public Use use(FailedTest test) {
        BitSet used = used(test);
        if (used.intersects(touched) || isChanged(test) || !shown(test).isEmpty()) {
            return Use.CHANGED;
        }
        return isComplete(test) && !used.intersects(doubtful) ? Use.NOTHING_CHANGED : Use.UNKNOWN;
    }

    /** Whether all that a test used is known. */
    public boolean isComplete(FailedTest test) {
        return of(test).stream().anyMatch(FailedUse::complete);
    }

    /** Whether it is known that a test used nothing of what the change touched. */
    public boolean usedNothingChanged(FailedTest test) {
        return use(test) == Use.NOTHING_CHANGED;
    }

    /** Whether all that the change touched of what a test used is the test itself. */
    public boolean isOwnChange(FailedTest test) {
        BitSet used = used(test);
        used.and(touched);
        List<PlacedFrame> shown = shown(test);
        if (used.isEmpty() && shown.isEmpty()) {
            return isChanged(test);
        }
        return used.stream().mapToObj(things::get).allMatch(thing -> isOf(test, thing))
                && shown.stream().allMatch(frame -> stacks.isOf(test, frame));
    }

    private boolean isChanged(FailedTest test) {
        return changes.hasTest(test.test()) && !isComplete(test);
    }

    /** What its stack shows of the change, where no record says more. */
    private List<PlacedFrame> shown(FailedTest test) {
        return isComplete(test) ? List.of() : stacks.touched(test);
    }

    private static boolean isOf(FailedTest test, Thing thing) {
        String className = test.test().className();
        return thing.owner().equals(className) || thing.owner().startsWith(className + "$");
    }

    private BitSet used(FailedTest test) {
        return used(test, TestUse::all);
    }

    private BitSet used(FailedTest test, Function<TestUse, RoaringBitmap> part) {
        BitSet used = new BitSet();
        for (Numbered run : runs(test)) {
            Optional.ofNullable(run.uses.failed().get(test.test()))
                    .ifPresent(known -> part.apply(known.use()).forEach((int place) -> used.set(run.numbers[place])));
        }
        return used;
    }

    private List<Numbered> runs(FailedTest test) {
        List<Numbered> known = runs.stream()
                .filter(run -> run.uses.failed().containsKey(test.test()))
                .toList();
        List<Numbered> meant = known.stream()
                .filter(run ->
                        test.module().equals(run.uses.module()) && test.origin().contains(run.uses.execution()))
                .toList();
        return meant.isEmpty() ? known : meant;
    }
}
