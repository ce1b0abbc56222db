package io.testflow.engine.internal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.configuration.SettingsFile;
import io.testflow.core.configuration.VolatileKeys;
import io.testflow.core.internal.recording.Recording.Kind;
import io.testflow.engine.internal.snapshot.Snapshot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows 9 to 11, 27 and 29 of the safety table: resources by their names. */
class UsedResourcesTest {

    private static final String TEST = "a.T#test";
    private static final List<String> NO_CODE = List.of("package a; class T { }");

    @TempDir
    private Path directory;

    private Around around;
    private Recorded recorded;

    @BeforeEach
    void begin() throws IOException {
        around = new Around(directory);
        recorded = new Recorded(directory, around);
        around.classPath.add(Files.createDirectories(directory.resolve("test-classes")));
        around.classPath.add(Files.createDirectories(directory.resolve("classes")));
    }

    @Test
    void a_resource_counts_with_its_content() {
        around.write("classes/a.txt", "1");
        Snapshot passed = asked("a.txt");

        around.write("classes/b.txt", "1");
        assertThat(stale(passed)).isEmpty();
        around.write("classes/a.txt", "2");
        assertThat(stale(passed)).containsExactly("a.txt");
    }

    @Test
    void a_resource_that_was_looked_for_in_vain_counts_when_it_comes_to_be() {
        Snapshot passed = asked("logback-test.xml");

        around.write("test-classes/logback-test.xml", "");
        assertThat(stale(passed)).containsExactly("logback-test.xml");
    }

    @Test
    void what_is_asked_outside_of_all_tests_counts_for_each() {
        recorded.run(recorded.probe(Kind.RESOURCE, "junit-platform.properties", ""));
        recorded.test(TEST);
        Snapshot passed = recorded.passed(TEST, NO_CODE);

        around.write("test-classes/junit-platform.properties", "a=b");
        assertThat(stale(passed)).containsExactly("junit-platform.properties");
    }

    @Test
    void a_second_hit_of_the_same_name_and_the_order_of_hits_count() {
        around.write("classes/a.txt", "1");
        Snapshot one = asked("a.txt");
        around.write("test-classes/a.txt", "2");
        assertThat(stale(one)).containsExactly("a.txt");

        Snapshot both = recorded.passed(TEST, NO_CODE);
        assertThat(stale(both)).isEmpty();
        around.classPath.add(around.classPath.remove(0));
        assertThat(stale(both)).containsExactly("a.txt");
    }

    @Test
    void a_folder_counts_with_the_names_in_it() {
        around.write("classes/migrations/V1.sql", "");
        Snapshot passed = asked("migrations");

        around.write("classes/migrations/V2.sql", "");
        assertThat(stale(passed)).containsExactly("migrations");
    }

    @Test
    void a_name_that_leads_out_of_the_class_path_is_found_nowhere() {
        Snapshot passed = asked("../outside.txt");

        around.write("outside.txt", "1");
        assertThat(stale(passed)).isEmpty();
    }

    @Test
    void another_version_of_a_library_counts_where_the_resource_differs() {
        around.classPath.add(jar("lib-1.jar", Map.of("lib.txt", "1", "same.txt", "s")));
        Snapshot changed = asked("lib.txt");
        recorded.test("a.T#same", recorded.probe(Kind.RESOURCE, "same.txt", ""));
        recorded.test("a.T#url", recorded.probe(Kind.FILE_READ, around.path("lib-1.jar") + "!/same.txt", ""));
        Snapshot same = recorded.passed("a.T#same", NO_CODE);
        Snapshot byUrl = recorded.passed("a.T#url", NO_CODE);

        around.classPath.set(2, jar("lib-2.jar", Map.of("lib.txt", "2", "same.txt", "s")));
        assertThat(stale(changed)).containsExactly("lib.txt");
        assertThat(stale(same)).isEmpty();
        assertThat(stale(byUrl)).isEmpty();
    }

    @Test
    void a_jar_of_the_class_path_that_a_test_opens_counts_as_a_whole_and_without_its_times() {
        String manifest = "META-INF/MANIFEST.MF";
        around.classPath.add(jar("lib-1.jar", Map.of("lib.txt", "1", manifest, "Build-Jdk: 17")));
        recorded.test(
                TEST,
                recorded.probe(Kind.FILE_READ, around.path("lib-1.jar"), ""),
                recorded.probe(Kind.FILE_ATTRIBUTES, around.path("lib-1.jar"), ""));
        Snapshot passed = recorded.passed(TEST, NO_CODE);

        around.classPath.set(2, jar("repository/lib-1.jar", Map.of("lib.txt", "1", manifest, "Build-Jdk: 17.0.1+12")));
        assertThat(stale(passed)).isEmpty();
        around.classPath.set(2, jar("repository/lib-1.jar", Map.of("lib.txt", "2")));
        assertThat(stale(passed)).containsExactly("{jar}/lib-1.jar");
        around.classPath.remove(2);
        assertThat(stale(passed)).containsExactly("{jar}/lib-1.jar");
    }

    @Test
    void a_message_in_a_jar_that_a_test_opens_counts() {
        around.classPath.add(jar("lib.jar", Map.of("messages.properties", "hello=1")));
        recorded.test(TEST, recorded.probe(Kind.FILE_READ, around.path("lib.jar"), ""));
        Snapshot passed = recorded.passed(TEST, NO_CODE);

        around.classPath.set(2, jar("lib.jar", Map.of("messages.properties", "hello=2")));
        assertThat(stale(passed)).containsExactly("{jar}/lib.jar");
    }

    @ParameterizedTest
    @CsvSource({
        "about.json, '\"date\": 1,', '\"date\": 2,', '\"name\": 3,'",
        "info/git.properties, date=1, date=2, git.build.version=3"
    })
    void what_the_user_calls_volatile_does_not_count(String name, String before, String after, String counting)
            throws IOException {
        around.volatileKeys.addAll(volatileKeys("{files: [about.json, git.properties], keys: date}"));
        around.write("classes/" + name, "kept\n" + before + "\n");
        Snapshot read = asked(name);
        around.classPath.add(jar("lib.jar", Map.of(name, before)));
        recorded.test("a.T#whole", recorded.probe(Kind.FILE_READ, around.path("lib.jar"), ""));
        Snapshot whole = recorded.passed("a.T#whole", NO_CODE);

        around.write("classes/" + name, "kept\n" + after + "\n");
        around.classPath.set(2, jar("lib.jar", Map.of(name, after)));
        assertThat(stale(whole)).isEmpty();
        around.classPath.remove(2);
        assertThat(stale(read)).isEmpty();
        around.write("classes/" + name, "kept\n" + after + "\n" + counting + "\n");
        assertThat(stale(read)).containsExactly(name);
    }

    private List<VolatileKeys> volatileKeys(String entry) throws IOException {
        Path file = Files.writeString(directory.resolve("testflow.yml"), "selection: {volatile: [" + entry + "]}\n");
        return SettingsFile.read(file).volatileKeys();
    }

    @Test
    void an_entry_of_a_jar_that_is_not_on_the_class_path_counts_with_its_content() {
        jar("plugins/p.jar", Map.of("p.txt", "1", "other.txt", "1"));
        recorded.test(TEST, recorded.probe(Kind.FILE_READ, around.path("plugins/p.jar") + "!/p.txt", ""));
        Snapshot passed = recorded.passed(TEST, NO_CODE);

        jar("plugins/p.jar", Map.of("p.txt", "1", "other.txt", "2"));
        assertThat(stale(passed)).isEmpty();
        jar("plugins/p.jar", Map.of("p.txt", "2", "other.txt", "2"));
        assertThat(stale(passed)).containsExactly("{root}/plugins/p.jar!/p.txt");
        around.delete("plugins/p.jar");
        assertThat(stale(passed)).containsExactly("{root}/plugins/p.jar!/p.txt");
    }

    @Test
    void of_a_multi_release_jar_the_version_counts_that_this_jdk_reads() {
        Map<String, String> entries = Map.of(
                "META-INF/MANIFEST.MF",
                "Manifest-Version: 1.0\nMulti-Release: true\n",
                "a.txt",
                "1",
                "META-INF/versions/17/a.txt",
                "17");
        around.classPath.add(jar("lib.jar", entries));
        Snapshot passed = asked("a.txt");

        Map<String, String> other = new TreeMap<>(entries);
        other.put("a.txt", "2");
        around.classPath.set(2, jar("lib.jar", other));
        assertThat(stale(passed)).isEmpty();
        other.put("META-INF/versions/17/a.txt", "18");
        around.classPath.set(2, jar("lib.jar", other));
        assertThat(stale(passed)).containsExactly("a.txt");
    }

    @ParameterizedTest
    @CsvSource({
        "git.properties, git.commit.id=1, git.commit.id=2, git.build.version=3",
        "META-INF/build-info.properties, build.time=1, build.time=2, build.version=3",
        "META-INF/build-info.properties, #Sat Nov 21 15:00:00 UTC 2026, #Sun Nov 22 16:00:01 CEST 2026, build.version=3",
        "META-INF/MANIFEST.MF, Build-Jdk: 1, Build-Jdk: 2, Implementation-Version: 3",
        "META-INF/maven/g/a/pom.properties, #Created today, #Created tomorrow, version=3",
        "app.properties, #Sat Nov 21 15:00:00 UTC 2026, #Sun Nov 22 16:00:01 CEST 2026, name=3",
    })
    void what_is_another_in_each_build_does_not_count_and_the_version_does(
            String name, String before, String after, String counting) {
        around.write("classes/" + name, "some=1\n" + before + "\n");
        Snapshot passed = asked(name);

        around.write("classes/" + name, "some=1\n" + after + "\n");
        assertThat(stale(passed)).isEmpty();
        around.write("classes/" + name, "some=1\n" + after + "\n" + counting + "\n");
        assertThat(stale(passed)).containsExactly(name);
    }

    private Snapshot asked(String name) {
        recorded.test(TEST, recorded.probe(Kind.RESOURCE, name, ""));
        return recorded.passed(TEST, NO_CODE);
    }

    private Path jar(String name, Map<String, String> entries) {
        Path file = around.write(name, "");
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> entry : new TreeMap<>(entries).entrySet()) {
                jar.putNextEntry(new ZipEntry(entry.getKey()));
                jar.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return file;
    }

    private List<String> stale(Snapshot snapshot) {
        return recorded.stale(snapshot, NO_CODE);
    }
}
