package io.testflow.engine.internal.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.internal.classgraph.ClassSummary;
import io.testflow.engine.internal.bytecode.ClassFileReading.Unreadable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassIndexerTest {

    private static final String A = "package p; class A { B b; String s = \"in.a\"; }";
    private static final String B = "package p; class B { static final int N = 5; }";

    @TempDir
    Path directory;

    private final List<String> reads = Collections.synchronizedList(new ArrayList<>());
    private Path classes = Path.of("");
    private Path cache = Path.of("");
    /** Long after all files were written, so that they count as settled. */
    private InstantSource clock = () -> Instant.now().plus(Duration.ofHours(1));

    @BeforeEach
    void compile() {
        classes = directory.resolve("classes");
        cache = directory.resolve("target/testflow/classes.index");
        compile(Map.of("p/A.java", A, "p/B.java", B));
    }

    @Test
    void indexes_all_classes_of_a_directory() {
        ClassIndex index = index();

        assertThat(index.summaries()).extracting(ClassSummary::name).containsExactly("p.A", "p.B");
        assertThat(index.unreadable()).isEmpty();
        assertThat(index.remarks()).isEmpty();
        assertThat(new ClassIndexer().index(classes, false, cache).summaries()).isEqualTo(index.summaries());
    }

    @Test
    void says_nothing_of_a_directory_that_is_not_there() {
        assertThat(new ClassIndexer().index(directory.resolve("none"), false, cache))
                .isEqualTo(new ClassIndex(List.of(), Map.of(), Map.of(), List.of(), List.of()));
        assertThat(cache).doesNotExist();
    }

    @Test
    void reads_an_unchanged_class_once_and_leaves_the_cache_alone() throws IOException {
        ClassIndex first = index();
        FileTime written = Files.getLastModifiedTime(cache);
        Object inode = Files.getAttribute(cache, "unix:ino");
        ClassIndex second = index();

        assertThat(reads).containsExactlyInAnyOrder("A.class", "B.class");
        assertThat(second).isEqualTo(first);
        assertThat(Files.getLastModifiedTime(cache)).isEqualTo(written);
        assertThat(Files.getAttribute(cache, "unix:ino")).isEqualTo(inode);
        try (Stream<Path> files = Files.list(cache.getParent())) {
            assertThat(files).containsExactly(cache);
        }
    }

    @Test
    void reads_a_changed_class_again() {
        index();
        reads.clear();
        compile(Map.of("p/B.java", B.replace("N = 5", "LONGER = 5")));

        assertThat(index().summaries())
                .extracting(ClassSummary::constants)
                .containsExactly(List.of(), List.of("LONGER"));
        assertThat(reads).containsExactly("B.class");
        reads.clear();
        index();
        assertThat(reads).isEmpty();
    }

    @Test
    void reads_a_changed_class_again_although_size_and_time_are_the_same() throws IOException {
        Path file = classes.resolve("p/B.class");
        FileTime time = Files.getLastModifiedTime(file);
        long size = Files.size(file);
        index();
        compile(Map.of("p/B.java", B.replace("N =", "M =")));
        Files.setLastModifiedTime(file, time);
        assertThat(Files.size(file)).isEqualTo(size);

        assertThat(index().summaries()).extracting(ClassSummary::constants).containsExactly(List.of(), List.of("M"));
    }

    @Test
    void reads_a_class_again_that_was_written_too_shortly_before_to_be_sure() {
        Instant before = Instant.now().minus(Duration.ofHours(1));
        clock = () -> before;
        index();
        index();
        assertThat(reads).hasSize(4);

        clock = () -> before.plus(Duration.ofHours(2));
        index();
        index();
        assertThat(reads).hasSize(6);
    }

    @Test
    void forgets_a_deleted_class() throws IOException {
        index();
        Files.delete(classes.resolve("p/B.class"));

        assertThat(index().summaries()).extracting(ClassSummary::name).containsExactly("p.A");
        Files.delete(classes.resolve("p/A.class"));
        assertThat(index().summaries()).isEmpty();
        assertThat(reads).hasSize(2);
    }

    @Test
    void knows_in_its_cache_every_part_of_a_summary() {
        compile(Map.of("p/ATest.java", """
                package p;
                @Deprecated class ATest implements Runnable {
                    static int n; static final String KEY = "key";
                    @Test public void run() { n++; new A(); System.out.println("some words"); }
                    void helper() { new B(); }
                    static class Keys { static final int ONE = 12345; }
                    record R(int i) {}
                }
                @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) @interface Test {}
                """));

        ClassIndex first = indexer().index(classes, true, cache);
        ClassIndex second = indexer().index(classes, true, cache);

        assertThat(reads).hasSize(6);
        assertThat(second.summaries()).isEqualTo(first.summaries());
        assertThat(first.summaries()).anySatisfy(summary -> {
            assertThat(summary.methods()).hasSize(1);
            assertThat(summary.staticWriters()).isEqualTo(1);
            assertThat(summary.shared().references()).contains("p.B").doesNotContain("p.A", "p.ATest$R");
            assertThat(summary.shared().references())
                    .as("a nested class whose constants may be inlined")
                    .contains("p.ATest$Keys");
        });
    }

    @Test
    void keeps_no_summary_for_another_kind_of_code() {
        indexer().index(classes, false, cache);

        ClassIndex asTests = indexer().index(classes, true, cache);

        assertThat(reads).hasSize(4);
        assertThat(asTests.remarks()).singleElement().asString().contains("this is not an index of test classes");
    }

    @Test
    void refuses_a_cache_with_any_byte_altered_and_rebuilds_it() throws IOException {
        ClassIndex sound = index();
        byte[] good = Files.readAllBytes(cache);
        for (int i = 0; i < good.length; i++) {
            byte[] bad = good.clone();
            bad[i] ^= 0x10;
            Files.write(cache, bad);
            ClassIndex index = index();
            assertThat(index.summaries()).isEqualTo(sound.summaries());
            assertThat(index.remarks()).as("byte %d", i).hasSize(1);
            assertThat(Files.readAllBytes(cache).length).isEqualTo(good.length);
        }
        assertThat(reads).hasSize(2 + 2 * good.length);
        assertThat(index().remarks()).isEmpty();
    }

    @Test
    void refuses_a_cache_cut_off_at_any_place() throws IOException {
        ClassIndex sound = index();
        byte[] good = Files.readAllBytes(cache);
        for (int length = 0; length < good.length; length++) {
            Files.write(cache, java.util.Arrays.copyOf(good, length));
            ClassIndex index = index();
            assertThat(index.summaries()).isEqualTo(sound.summaries());
            assertThat(index.remarks()).as("first %d bytes", length).hasSize(1);
        }
    }

    @Test
    void refuses_a_foreign_cache_and_lives_without_one() throws IOException {
        Files.createDirectories(cache.getParent());
        Files.writeString(cache, "something quite different");
        assertThat(index().remarks()).singleElement().asString().contains("this is not an index of classes");

        Files.delete(cache);
        Files.createDirectories(cache.resolve("in the way"));
        ClassIndex index = index();
        assertThat(index.summaries()).hasSize(2);
        assertThat(index.remarks()).hasSize(2).last().asString().contains("cannot be written");
    }

    @Test
    void names_each_file_that_cannot_be_read() throws IOException {
        index();
        reads.clear();
        Path broken = classes.resolve("p/A.class");
        Files.write(broken, new byte[] {1, 2, 3, 4, 5});
        Path directoryLikeClass = Files.createDirectory(classes.resolve("p/D.class"));
        Files.createDirectories(classes.resolve("META-INF/services"));
        Path lost = Files.createSymbolicLink(classes.resolve("META-INF/services/lost"), directory.resolve("nowhere"));

        for (int i = 1; i <= 2; i++) {
            ClassIndex index = index();
            assertThat(index.summaries()).extracting(ClassSummary::name).containsExactly("p.B");
            assertThat(index.unreadable())
                    .extracting(Unreadable::file)
                    .containsExactlyInAnyOrder(lost, broken, directoryLikeClass);
            assertThat(index.unreadable()).contains(new Unreadable(broken, "it is not a class file"));
            assertThat(reads).hasSize(i);
        }
    }

    @Test
    void follows_links_but_not_round_in_circles() throws IOException {
        Files.createSymbolicLink(classes.resolve("p/again"), classes);

        assertThat(index().summaries()).hasSize(2);
    }

    @Test
    void gathers_services_from_files_and_modules() throws IOException {
        Files.createDirectories(classes.resolve("META-INF/services"));
        Files.writeString(classes.resolve("META-INF/services/p.Service"), """
                # a comment
                p.One # and another

                  p.Two
                p.One
                """);
        Compilation.of(
                classes,
                Map.of(
                        "module-info.java", "module m { provides p.Service with p.Two, p.Three; }",
                        "p/Service.java", "package p; public interface Service {}",
                        "p/Two.java", "package p; public class Two implements Service {}",
                        "p/Three.java", "package p; public class Three implements Service {}"));

        assertThat(index().services()).isEqualTo(Map.of("p.Service", List.of("p.One", "p.Two", "p.Three")));
        assertThat(index().services()).isEqualTo(Map.of("p.Service", List.of("p.One", "p.Two", "p.Three")));
    }

    @Test
    void gives_every_version_of_a_class_under_its_one_name() {
        Compilation.of(
                classes.resolve("META-INF/versions/17"),
                Map.of("p/B.java", "package p; class B { static final int LATER = 5; }"));

        assertThat(index().summaries())
                .filteredOn(summary -> summary.name().equals("p.B"))
                .extracting(ClassSummary::constants)
                .containsExactlyInAnyOrder(List.of("N"), List.of("LATER"));
    }

    @Test
    void indexes_a_jar_as_a_directory() throws IOException {
        Path jar = jar(Map.of(
                "p/A.class", Files.readAllBytes(classes.resolve("p/A.class")),
                "META-INF/versions/9/p/B.class", Files.readAllBytes(classes.resolve("p/B.class")),
                "META-INF/services/p.Service", "p.A # first\n".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                "p/text.txt", new byte[0]));

        ClassIndex first = indexer().index(jar, false, cache);
        ClassIndex second = indexer().index(jar, false, cache);

        assertThat(first.summaries())
                .containsExactlyInAnyOrderElementsOf(
                        index(directory.resolve("other")).summaries());
        assertThat(first.services()).isEqualTo(Map.of("p.Service", List.of("p.A")));
        assertThat(second).isEqualTo(first);
        assertThat(reads).hasSize(4);

        jar(Map.of("p/A.class", Files.readAllBytes(classes.resolve("p/A.class"))));
        assertThat(indexer().index(jar, false, cache).summaries()).hasSize(1);
        assertThat(reads).hasSize(5);
    }

    @Test
    void names_what_cannot_be_read_of_a_jar() throws IOException {
        Path jar = jar(Map.of("p/Bad.class", new byte[3]));
        assertThat(indexer().index(jar, false, cache).unreadable())
                .containsExactly(new Unreadable(jar, "p/Bad.class: it ends in the middle"));

        Files.writeString(jar, "no jar at all");
        ClassIndex index = indexer().index(jar, false, cache);
        assertThat(index.unreadable())
                .singleElement()
                .extracting(Unreadable::file)
                .isEqualTo(jar);
        assertThat(index.summaries()).isEmpty();
    }

    private ClassIndex index() {
        return index(cache);
    }

    private ClassIndex index(Path cacheFile) {
        return indexer().index(classes, false, cacheFile);
    }

    private ClassIndexer indexer() {
        Interner interner = new Interner();
        ClassFileReader reader = new ClassFileSummaries(interner);
        return new ClassIndexer(
                interner,
                (file, bytes, testCode) -> {
                    reads.add(file.getFileName().toString());
                    return reader.read(file, bytes, testCode);
                },
                clock);
    }

    private void compile(Map<String, String> sources) {
        try {
            Files.createDirectories(classes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        Compilation.of(classes, sources);
    }

    private Path jar(Map<String, byte[]> entries) throws IOException {
        Path jar = directory.resolve("some.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return jar;
    }
}
