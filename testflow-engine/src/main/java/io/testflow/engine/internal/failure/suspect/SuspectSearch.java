package io.testflow.engine.internal.failure.suspect;

import io.testflow.core.failure.Cluster;
import io.testflow.core.failure.SourceLine;
import io.testflow.core.failure.Suspect;
import io.testflow.core.internal.environment.UsedImage;
import io.testflow.core.internal.failure.suspicion.Suspicion;
import io.testflow.core.internal.failure.suspicion.Suspicion.Change;
import io.testflow.engine.internal.failure.place.CodeLines;
import io.testflow.engine.internal.failure.place.CodeLines.Compiled;
import io.testflow.engine.internal.failure.place.CodeLines.Lines;
import io.testflow.engine.internal.failure.place.Sources;
import io.testflow.engine.internal.snapshot.Thing;
import io.testflow.engine.use.PartKind;
import io.testflow.engine.use.UsedPart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Ranks what the tests of a cluster used by how much it is suspected. Not thread-safe. */
public final class SuspectSearch {

    /** As many as a person looks at. */
    public static final int MOST = 5;

    private final UseEvidence evidence;
    private final Sources sources;
    private final CodeLines lines;

    /** Searches what tests used. */
    public SuspectSearch(UseEvidence evidence, Sources sources, CodeLines lines) {
        this.evidence = evidence;
        this.sources = sources;
        this.lines = lines;
    }

    private record Candidate(Thing thing, Suspicion suspicion, int failed, int passed, double score) {

        /** Whoever uses an object has run its constructor as well. */
        boolean isConstruction() {
            return thing.kind() == Thing.Kind.METHOD && thing.member().startsWith("<");
        }
    }

    private static final Comparator<Candidate> MOST_SUSPECTED = Comparator.comparingDouble(Candidate::score)
            .reversed()
            .thenComparing(candidate -> candidate.suspicion().depth() == Suspicion.NOT_IN_STACK)
            .thenComparing(Candidate::isConstruction)
            .thenComparing(Candidate::thing);

    /** The suspects of a cluster, the most suspected first; none where nothing of its tests is known. */
    public List<Suspected> of(Cluster cluster) {
        UseCounts all = evidence.all(cluster.tests());
        UseCounts alone = evidence.alone(cluster.tests());
        Stack stack = Stack.of(cluster.sample(), sources, lines);
        List<Candidate> candidates = new ArrayList<>();
        for (int thing = 0; thing < evidence.things().size(); thing++) {
            if (all.failedUsing(thing) > 0) {
                candidate(thing, all, alone, stack).ifPresent(candidates::add);
            }
        }
        candidates.sort(MOST_SUSPECTED);
        Set<String> named = new HashSet<>();
        return candidates.stream()
                .filter(candidate -> named.add(name(candidate.thing())))
                .limit(MOST)
                .map(candidate -> suspected(candidate, all.failed(), stack))
                .toList();
    }

    private Optional<Candidate> candidate(int number, UseCounts all, UseCounts alone, Stack stack) {
        Thing thing = evidence.things().get(number);
        Change change = evidence.change(number);
        if (change != Change.TOUCHED && !isSuspectUnchanged(thing)) {
            return Optional.empty();
        }
        double near = alone.ochiai(number);
        double far = Suspicion.far(all.ochiai(number));
        UseCounts telling = near >= far ? alone : all;
        Suspicion suspicion = new Suspicion(Math.max(near, far), stack.depth(thing), change);
        return Optional.of(new Candidate(
                thing, suspicion, telling.failedUsing(number), telling.passedUsing(number), suspicion.score()));
    }

    /** Main code and files of the project; a test is no suspect as long as nobody touches it. */
    private boolean isSuspectUnchanged(Thing thing) {
        return switch (thing.kind()) {
            case METHOD ->
                lines.of(thing.owner()).filter(known -> !known.isTest()).isPresent();
            case FILE, RESOURCE -> file(thing).isPresent();
            default -> false;
        };
    }

    private Suspected suspected(Candidate candidate, int failed, Stack stack) {
        Thing thing = candidate.thing();
        Optional<Compiled> compiled = isCode(thing) ? lines.of(thing.owner()) : Optional.empty();
        Lines stands =
                compiled.map(known -> known.methods().get(thing.member())).orElse(new Lines(1, Integer.MAX_VALUE));
        boolean isMethod = stands.last() < Integer.MAX_VALUE;
        int depth = candidate.suspicion().depth();
        int shown = stack.line(depth) > 0 ? stack.line(depth) : isMethod ? stands.first() : 0;
        Optional<SourceLine> at = file(thing).map(file -> new SourceLine(file, shown));
        Suspect suspect = new Suspect(
                name(thing),
                candidate.score(),
                candidate.suspicion().change() == Change.TOUCHED,
                at.orElse(null),
                null,
                phrases(candidate, failed));
        return new Suspected(suspect, stands.first(), stands.last(), depth != Suspicion.NOT_IN_STACK, !isCode(thing));
    }

    private static List<String> phrases(Candidate candidate, int failed) {
        List<String> phrases = new ArrayList<>();
        if (candidate.suspicion().change() == Change.TOUCHED) {
            phrases.add("changed");
        }
        int depth = candidate.suspicion().depth();
        if (depth != Suspicion.NOT_IN_STACK) {
            phrases.add(depth == 0 ? "at the top of the stack" : "in the stack");
        }
        phrases.add("used by " + candidate.failed() + " of " + failed + " failed and " + candidate.passed()
                + " passed tests");
        return phrases;
    }

    private Optional<String> file(Thing thing) {
        if (isCode(thing)) {
            String sourceFile =
                    lines.of(thing.owner()).map(Compiled::sourceFile).orElse("");
            return sources.of(thing.owner(), sourceFile);
        }
        return switch (thing.kind()) {
            case FILE, EXISTENCE, ATTRIBUTES, DIRECTORY -> sources.ofPlace(thing.name());
            case RESOURCE -> sources.ofResource(thing.name());
            default -> Optional.empty();
        };
    }

    private static boolean isCode(Thing thing) {
        return switch (thing.kind()) {
            case METHOD, SHAPE, DISPATCH, MEMBERS, CLASS, CODE -> true;
            default -> false;
        };
    }

    /** A class is one suspect, whichever side of it has changed. */
    private static String name(Thing thing) {
        return switch (thing.kind()) {
            case SHAPE, DISPATCH, MEMBERS, CLASS -> thing.owner();
            case PROPERTY, VARIABLE -> thing.setting();
            case IMAGE -> "image " + UsedImage.parse(thing.name()).name();
            default -> new UsedPart(PartKind.valueOf(thing.kind().name()), thing.name()).text();
        };
    }
}
