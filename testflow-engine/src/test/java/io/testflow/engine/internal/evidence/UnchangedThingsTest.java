package io.testflow.engine.internal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.plan.TestId;
import io.testflow.engine.internal.bytecode.ClassIndex;
import io.testflow.engine.internal.bytecode.ClassIndexer;
import io.testflow.engine.internal.snapshot.SeenNests;
import io.testflow.engine.internal.snapshot.Snapshot;
import io.testflow.engine.internal.snapshot.SnapshotBuilder;
import io.testflow.engine.internal.snapshot.SnapshotOrigin;
import io.testflow.engine.internal.snapshot.Thing;
import io.testflow.engine.internal.snapshot.UsedThing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What needs no fingerprint to be known as the same: nobody could take one here. */
class UnchangedThingsTest {

    private static final String BASE = "class Base { int pays() { return 1; } }";
    private static final String PAYS = "interface Pays { int pays(); }";
    private static final String SUB = "class Sub extends Base implements Pays { public int pays() { return 2; } }";
    private static final String STREAM =
            "class Out extends java.io.Writer { public void close() {} public void flush() {}"
                    + " public void write(char[] c, int from, int to) {} static class Inner {} }";

    private static final Thing METHOD = new Thing(Thing.Kind.METHOD, "Sub#pays()I");
    private static final Thing SHAPE = new Thing(Thing.Kind.SHAPE, "Sub");
    private static final Thing DISPATCH = new Thing(Thing.Kind.DISPATCH, "Sub");

    @TempDir
    private Path directory;

    private int compilations;

    @Test
    void what_lies_in_the_same_class_file_is_unchanged() {
        Snapshot snapshot = seen(List.of(BASE, PAYS, SUB), METHOD, SHAPE, DISPATCH);

        assertThat(changed(snapshot, index(BASE, PAYS, SUB))).isEmpty();
    }

    @Test
    void what_lies_in_another_class_file_is_not() {
        Snapshot snapshot = seen(List.of(BASE, PAYS, SUB), METHOD, SHAPE, DISPATCH);

        assertThat(changed(snapshot, index(BASE, PAYS, SUB.replace("2", "3"))))
                .containsExactly(METHOD, SHAPE, DISPATCH);
        assertThat(changed(snapshot, index(BASE, PAYS))).containsExactly(METHOD, SHAPE, DISPATCH);
    }

    @Test
    void which_method_overrides_which_depends_on_the_files_of_superclasses() {
        Snapshot snapshot = seen(List.of(BASE, PAYS, SUB), SHAPE, DISPATCH);

        assertThat(changed(snapshot, index(BASE.replace("1", "3"), PAYS, SUB))).containsExactly(DISPATCH);
    }

    @Test
    void which_method_overrides_which_depends_on_the_files_of_interfaces() {
        Snapshot snapshot = seen(List.of(BASE, PAYS, SUB), SHAPE, DISPATCH);

        assertThat(changed(snapshot, index(BASE, "interface Pays { int pays(); int more = 1; }", SUB)))
                .containsExactly(DISPATCH);
    }

    @Test
    void which_method_overrides_which_is_not_told_by_a_class_behind_those_that_are_known() {
        Snapshot snapshot = seen(List.of(BASE, PAYS, SUB), SHAPE, DISPATCH);
        ClassIndex whole = index(BASE, PAYS, SUB);
        ClassIndex library = index(BASE);

        assertThat(changed(snapshot, without(whole, library))).containsExactly(DISPATCH);
    }

    @Test
    void which_method_overrides_which_depends_on_the_jdk() {
        Thing dispatch = new Thing(Thing.Kind.DISPATCH, "Out");
        Thing shape = new Thing(Thing.Kind.SHAPE, "Out");
        Snapshot snapshot = seen(List.of(STREAM), shape, dispatch);
        Snapshot elsewhere = snapshot.with(new SeenNests(
                "1.2 of nobody", List.of("Out"), new long[] {snapshot.seen().content(0)}, new int[] {1, 1}));

        assertThat(changed(snapshot, index(STREAM))).isEmpty();
        assertThat(changed(elsewhere, index(STREAM))).containsExactly(dispatch);
    }

    @Test
    void a_class_that_is_nested_counts_with_its_nest() {
        Thing inner = new Thing(Thing.Kind.SHAPE, "Out$Inner");
        Snapshot snapshot = seen(List.of(STREAM), inner);

        assertThat(changed(snapshot, index(STREAM))).isEmpty();
        assertThat(changed(snapshot, index(STREAM.replace("Inner {}", "Inner {} static class Third {}"))))
                .containsExactly(inner);
    }

    @Test
    void what_is_no_code_is_left_to_its_fingerprint() {
        Thing property = new Thing(Thing.Kind.PROPERTY, "user.name");
        Snapshot snapshot = seen(List.of(BASE), property);

        assertThat(changed(snapshot, index(BASE))).containsExactly(property);
    }

    @Test
    void a_class_that_two_directories_hold_is_left_to_its_fingerprint() {
        Snapshot snapshot = seen(List.of(BASE, PAYS, SUB), SHAPE);

        assertThat(changed(snapshot, index(BASE, PAYS, SUB), index(SUB, BASE, PAYS)))
                .containsExactly(SHAPE);
    }

    @Test
    void nothing_is_known_of_a_directory_with_a_file_that_cannot_be_read() throws IOException {
        Snapshot snapshot = seen(List.of(BASE, PAYS, SUB), SHAPE);
        Path output = compiled(List.of(BASE, PAYS, SUB));
        Files.writeString(output.resolve("Damaged.class"), "this is no class");

        assertThat(changed(snapshot, index(output))).containsExactly(SHAPE);
    }

    /** A snapshot of these things, as if their fingerprints were those of these sources. */
    private Snapshot seen(List<String> sources, Thing... things) {
        SnapshotBuilder builder = new SnapshotBuilder(new SnapshotOrigin("g:a", "test", "", "", true, Instant.EPOCH));
        builder.passed(
                TestId.ofClass("ATest"),
                Stream.of(things).map(thing -> new UsedThing(thing, 0)).toList());
        Snapshot snapshot = builder.build();
        IndexedNests nests = new IndexedNests(List.of(index(compiled(sources))));
        List<String> names = new ArrayList<>();
        List<Long> contents = new ArrayList<>();
        for (String name : List.of("Base", "Pays", "Sub", "Out")) {
            nests.content(name).ifPresent(content -> {
                names.add(name);
                contents.add(content);
            });
        }
        int[] numbers = snapshot.things().stream()
                .mapToInt(
                        used -> names.indexOf(IndexedNests.topLevel(used.thing().owner())) + 1)
                .toArray();
        return snapshot.with(new SeenNests(
                SeenNests.jdkOfNow(),
                names,
                contents.stream().mapToLong(Long::longValue).toArray(),
                numbers));
    }

    /** What is not known to be the same, in the order of the snapshot. */
    private static List<Thing> changed(Snapshot snapshot, ClassIndex... now) {
        UnchangedThings unchanged = new UnchangedThings(snapshot, new IndexedNests(List.of(now)));
        List<Thing> changed = new ArrayList<>();
        for (int place = 0; place < snapshot.things().size(); place++) {
            if (!unchanged.include(place)) {
                changed.add(snapshot.things().get(place).thing());
            }
        }
        return changed;
    }

    private ClassIndex index(String... sources) {
        return index(compiled(List.of(sources)));
    }

    private ClassIndex index(Path output) {
        return new ClassIndexer().index(output, false, directory.resolve("cache" + compilations++));
    }

    private static ClassIndex without(ClassIndex whole, ClassIndex some) {
        return new ClassIndex(
                whole.summaries().stream()
                        .filter(summary -> !some.contents().containsKey(summary.name()))
                        .toList(),
                whole.contents(),
                whole.services(),
                whole.unreadable(),
                whole.remarks());
    }

    private Path compiled(List<String> sources) {
        Path output = directory.resolve(String.valueOf(compilations++));
        Javac.compile(output, sources);
        return output;
    }
}
