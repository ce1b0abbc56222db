package io.testflow.engine.internal.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.engine.internal.cachefile.FileStamp;
import io.testflow.engine.internal.fingerprint.ClassHeader;
import io.testflow.engine.internal.jar.OpenJars;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Classes of libraries, and what builds keep for each other of them. */
class LibraryClassesTest {

    private static final String MONEY = "package a; @Deprecated public class Money extends Base implements Runnable {"
            + " public void run() { } private void own() { } }";
    private static final String BASE = "package a; class Base { }";
    private static final String TAX = "package a; class Tax { }";
    private static final String RATE = "package a; class Rate { }";

    @TempDir
    private Path directory;

    private Library made;
    private Path own;

    @BeforeEach
    void begin() {
        made = new Library(directory);
        own = directory.resolve("own");
    }

    @Test
    void tell_what_they_inherit_from_and_their_annotations() throws IOException {
        Path jar = made.jar("money.jar", MONEY, BASE);

        try (LibraryClasses classes = libraries(jar)) {
            LibraryClass money = classes.find("a.Money").orElseThrow();
            assertThat(money.supertypes()).containsExactly("a.Base", "java.lang.Runnable");
            assertThat(money.annotations()).containsExactly("java.lang.Deprecated");
            assertThat(classes.header("a.Money"))
                    .get()
                    .extracting(ClassHeader::overridable)
                    .isEqualTo(Set.of("run()V"));
            assertThat(classes.find("a.Other")).isEmpty();
            assertThat(classes.find("b.Money")).isEmpty();
        }
    }

    @Test
    void are_those_of_the_first_library_that_has_them() throws IOException {
        Path first = made.jar("first.jar", BASE);
        Path second = made.jar("second.jar", BASE.replace("{ }", "{ int more; }"), MONEY);

        try (LibraryClasses both = libraries(first, second);
                LibraryClasses alone = libraries(second)) {
            assertThat(both.find("a.Money")).isPresent().isEqualTo(alone.find("a.Money"));
            assertThat(both.find("a.Base")).isPresent().isNotEqualTo(alone.find("a.Base"));
        }
    }

    @Test
    void are_none_that_the_project_has_before_a_library() throws IOException {
        Path classes = made.classes(BASE);
        Path module = made.jar("module.jar", TAX);
        Path library = made.jar("library.jar", MONEY, BASE, TAX, RATE);

        try (LibraryClasses found = new LibraryClasses(List.of(classes, module, library), Set.of(library), own)) {
            assertThat(found.find("a.Base")).isEmpty();
            assertThat(found.find("a.Tax")).isEmpty();
            assertThat(found.header("a.Tax")).isEmpty();
            assertThat(found.find("a.Rate")).isPresent();
        }
    }

    @Test
    void are_not_taken_from_further_back_where_the_first_cannot_be_read() throws IOException {
        Path output = made.classes(BASE);
        Files.write(output.resolve("a/Base.class"), new byte[] {1, 2, 3});
        Path broken = made.jarOf("broken.jar", output);
        Path whole = made.jar("whole.jar", BASE);

        assertThat(base(broken, whole)).isEmpty();
        keep(broken);
        assertThat(base(broken, whole)).isEmpty();
        assertThat(base(whole)).isPresent();
    }

    @Test
    void are_taken_from_what_an_earlier_build_kept_of_the_same_jar() throws IOException {
        Path jar = made.jar("money.jar", BASE, TAX, RATE);
        Path output = made.classes(BASE.replace("{ }", "{ int more; }"), MONEY, RATE);
        Files.write(output.resolve("a/Rate.class"), new byte[] {1, 2, 3});
        Path other = made.jarOf("other.jar", output);
        try (OpenJars open = new OpenJars()) {
            LibraryJar known = LibraryJar.open(other, open);
            for (String name : List.of("a.Base", "a.Money", "a.Tax", "a.Rate")) {
                known.has(name, open);
            }
            Files.createDirectories(own.resolve("libraries"));
            later().file(jar).save(known, FileStamp.of(jar));
        }

        try (LibraryJars kept = later();
                LibraryJars read = later()) {
            for (String name : List.of("a.Base", "a.Money")) {
                assertThat(kept.has(jar, name)).isTrue();
                assertThat(read.has(other, name)).isTrue();
                assertThat(kept.find(jar, name)).isPresent().isEqualTo(read.find(other, name));
            }
            assertThat(kept.has(jar, "a.Tax")).isFalse();
            assertThat(kept.has(jar, "a.Rate")).isTrue();
            assertThat(kept.find(jar, "a.Rate")).isEmpty();
        }
    }

    @Test
    void are_read_anew_where_the_jar_was_written_again() throws IOException {
        keep(made.jar("money.jar", BASE));
        Optional<LibraryClass> before = base(directory.resolve("money.jar"));
        Path jar = made.jar("money.jar", BASE.replace("{ }", "{ int more; }"));

        assertThat(base(jar)).isPresent().isNotEqualTo(before);
    }

    @Test
    void are_read_anew_where_what_was_kept_is_damaged() throws IOException {
        Path jar = made.jar("money.jar", BASE);
        Optional<LibraryClass> before = base(jar);
        keep(jar);
        Files.write(later().file(jar).file().file(), new byte[] {1, 2, 3});

        assertThat(base(jar)).isPresent().isEqualTo(before);
    }

    @Test
    void are_not_kept_while_a_change_of_the_jar_might_not_show() throws IOException {
        Path jar = made.jar("money.jar", BASE);
        try (LibraryJars jars =
                new LibraryJars(own, InstantSource.fixed(Instant.now().minusSeconds(60)))) {
            assertThat(jars.has(jar, "a.Base")).isTrue();
            jars.save();
        }
        assertThat(own.resolve("libraries")).doesNotExist();

        keep(jar);
        assertThat(own.resolve("libraries")).isDirectoryContaining("glob:**.cache");
    }

    @Test
    void nobody_looks_twice_into_a_jar_without_classes_of_the_package() throws Exception {
        Path jar = made.jar("money.jar", BASE);
        try (LibraryJars jars = later()) {
            assertThat(jars.hasPackage(jar, "b")).isFalse();
            jars.save();
        }

        assertThat(later().file(jar).load(jar, FileStamp.of(jar))).isPresent();
    }

    @Test
    void are_found_where_a_jar_has_their_package_for_later_releases_alone() throws IOException {
        Path output = made.classes(BASE);
        Files.createDirectories(output.resolve("META-INF/versions"));
        Files.writeString(output.resolve("META-INF/MANIFEST.MF"), "Manifest-Version: 1.0\nMulti-Release: true\n\n");
        Files.createDirectories(output.resolve("META-INF/versions/17"));
        Files.move(output.resolve("a"), output.resolve("META-INF/versions/17/a"));

        assertThat(base(made.jarOf("money.jar", output))).isPresent();
    }

    /** Jars that nobody has written for a while. */
    private LibraryJars later() {
        return new LibraryJars(own, InstantSource.fixed(Instant.now().plusSeconds(60)));
    }

    private Optional<LibraryClass> base(Path... jars) throws IOException {
        try (LibraryClasses classes = libraries(jars)) {
            return classes.find("a.Base");
        }
    }

    /** As a build does that looked for the base. */
    private void keep(Path jar) throws IOException {
        try (LibraryJars jars = later()) {
            jars.has(jar, "a.Base");
            jars.save();
        }
    }

    private LibraryClasses libraries(Path... jars) {
        return new LibraryClasses(List.of(jars), Set.of(jars), own);
    }
}
