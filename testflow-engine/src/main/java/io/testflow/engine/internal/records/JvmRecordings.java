package io.testflow.engine.internal.records;

import io.testflow.core.internal.classgraph.ClassSummary;
import io.testflow.core.internal.planfile.RunDirectory;
import io.testflow.core.internal.recordfile.UnreadableFileException;
import io.testflow.core.internal.recording.Recording;
import io.testflow.core.internal.recording.RecordingFile;
import io.testflow.core.internal.selection.TestClasses;
import io.testflow.core.plan.TestId;
import io.testflow.engine.internal.evidence.ChangedMeanwhile;
import io.testflow.engine.internal.evidence.CurrentNumbers;
import io.testflow.engine.internal.evidence.UsedThings;
import io.testflow.engine.internal.snapshot.Thing;
import io.testflow.engine.internal.snapshot.ThingTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.roaringbitmap.RoaringBitmap;

/** What the test JVMs of one run recorded. Not thread-safe. */
final class JvmRecordings {

    private final ModuleThings now;
    private final CurrentNumbers things;
    /** The parameters of the test run, which each of its tests uses. */
    private final RoaringBitmap configured = new RoaringBitmap();

    private final FileTime planned;
    private final ChangedMeanwhile meanwhile;
    private boolean isOutdated;
    private final List<UsedThings> recordings = new ArrayList<>();
    private final List<Set<String>> scopes = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();
    private final boolean ended;
    /** Whether nobody said in the test JVMs where one method ends and the next begins. */
    private final boolean byClass;

    JvmRecordings(RunDirectory directory, ModuleThings now) throws IOException {
        this.now = now;
        this.things = new CurrentNumbers(now);
        now.configured().all().forEach(parameter -> configured.add(things.of(parameter)));
        List<Recording> read = new ArrayList<>();
        for (Path file : directory.recordings()) {
            try {
                read.add(RecordingFile.read(file));
            } catch (UnreadableFileException e) {
                unreadable.add(String.valueOf(e.getMessage()));
            }
        }
        this.ended = read.stream().allMatch(recording -> recording.open().isEmpty());
        List<Set<String>> written = read.stream().map(UsedThings::written).toList();
        this.planned = Files.exists(directory.plan())
                ? Files.getLastModifiedTime(directory.plan())
                : FileTime.from(Instant.now());
        Set<String> byTests = written.stream().flatMap(Set::stream).collect(Collectors.toSet());
        // What Surefire fetches, or a server that is started first writes, is there before any test looks.
        FileTime began = directory
                .began()
                .map(FileTime::from)
                .filter(time -> time.compareTo(planned) > 0)
                .orElse(planned);
        this.meanwhile = new ChangedMeanwhile(began, byTests, now.surroundings());
        for (int i = 0; i < read.size(); i++) {
            Set<String> elsewhere = new HashSet<>();
            for (int other = 0; other < read.size(); other++) {
                if (other != i) {
                    elsewhere.addAll(written.get(other));
                }
            }
            UsedThings used = new UsedThings(
                    read.get(i), now.code(), now.surroundings(), elsewhere, meanwhile, things, now::isCache);
            recordings.add(used);
            scopes.add(used.tests());
        }
        this.byClass = scopes.stream().flatMap(Set::stream).noneMatch(name -> name.indexOf('#') >= 0);
    }

    /** Whether nothing was recorded. */
    boolean isEmpty() {
        return recordings.isEmpty();
    }

    /** What could not be read, and why. */
    List<String> unreadable() {
        return unreadable;
    }

    /** Whether no test JVM ended in the midst of a test. */
    boolean ended() {
        return ended;
    }

    /** Whether nobody said in the test JVMs where one test ends and the next begins. */
    boolean isByJvm() {
        return !recordings.isEmpty() && unreadable.isEmpty() && scopes.stream().allMatch(Set::isEmpty);
    }

    /** Whether code that the tests used was written after the run had been planned, so that nobody knows which of it ran. */
    boolean isOutdated() {
        return now.isCodeChangedSince(planned);
    }

    /** What else that tests asked for was changed after that, by nobody that is known; nobody knows what these tests saw. */
    Set<Path> changedMeanwhile() {
        return meanwhile.paths();
    }

    /** The classes in whose static fields most tests of a test JVM may leave something for the others, by their names. */
    Set<String> widelyShared() {
        return recordings.stream()
                .flatMap(recording -> recording.widelyShared().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Counts as nothing known of any test. */
    void forget() {
        isOutdated = true;
    }

    /** What gives the things their numbers. */
    ThingTable table() {
        return things.table();
    }

    /** What a test used, or its class where only classes are told apart; empty where nobody can tell. */
    Optional<RoaringBitmap> of(TestId test) {
        return of(test, UsedThings::of);
    }

    /** Of what a test used, what did not come to it from other tests alone; empty where nobody can tell. */
    Optional<RoaringBitmap> ofAlone(TestId test) {
        return of(test, UsedThings::ofAlone);
    }

    private Optional<RoaringBitmap> of(TestId test, BiFunction<UsedThings, String, Optional<RoaringBitmap>> reading) {
        if (isOutdated) {
            return Optional.empty();
        }
        boolean byJvm = isByJvm();
        String name = byClass ? test.className() : test.toString();
        RoaringBitmap used = configured.clone();
        boolean found = false;
        for (int i = 0; i < recordings.size(); i++) {
            if (byJvm || scopes.get(i).contains(name)) {
                Optional<RoaringBitmap> here = reading.apply(recordings.get(i), name);
                if (here.isEmpty()) {
                    return Optional.empty();
                }
                used.or(here.get());
                found = true;
            }
        }
        return found ? Optional.of(used) : Optional.empty();
    }

    /** Whether a test JVM says that a class or a test began. */
    boolean began(TestId test) {
        return scopes.stream().anyMatch(names -> names.contains(test.toString()));
    }

    /** What decided that a class was skipped before it began: its family, and what was used for no test in particular. */
    Optional<RoaringBitmap> ofSkipped(ClassSummary test, TestClasses tests) {
        Optional<RoaringBitmap> used = ofFamily(test, tests);
        for (UsedThings recording : recordings) {
            Optional<RoaringBitmap> ofRun = recording.of("");
            if (used.isEmpty() || ofRun.isEmpty()) {
                return Optional.empty();
            }
            used.get().or(ofRun.get());
        }
        return used;
    }

    /** What decides which tests of a class run at all: the code of its family and around it, and how tests are run. */
    Optional<RoaringBitmap> ofFamily(ClassSummary test, TestClasses tests) {
        if (isOutdated) {
            return Optional.empty();
        }
        RoaringBitmap used = configured.clone();
        for (ClassSummary each : tests.taggers(test)) {
            used.add(things.of(new Thing(Thing.Kind.CLASS, each.name())));
        }
        return things.areKnown(used) ? Optional.of(used) : Optional.empty();
    }
}
