package io.testflow.engine.internal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.internal.recording.Recording.Kind;
import io.testflow.engine.internal.snapshot.Snapshot;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Row 13 of the safety table: properties and variables that a test was seen to read. */
class UsedSettingsTest {

    private static final String TEST = "a.T#test";
    private static final List<String> NO_CODE = List.of("package a; class T { }");

    @TempDir
    private Path directory;

    private Around around;
    private Recorded recorded;

    @BeforeEach
    void begin() {
        around = new Around(directory);
        recorded = new Recorded(directory, around);
    }

    @Test
    void a_property_counts_with_its_value_and_one_that_nobody_reads_does_not() {
        around.properties.put("acme.name", "jane");
        Snapshot passed = read(Kind.PROPERTY, "acme.name");

        around.properties.put("revision", "7");
        assertThat(stale(passed)).isEmpty();
        around.properties.put("acme.name", "joe");
        assertThat(stale(passed)).containsExactly("acme.name");
        around.properties.remove("acme.name");
        assertThat(stale(passed)).containsExactly("acme.name");
    }

    @Test
    void an_empty_value_is_not_none() {
        Snapshot passed = read(Kind.PROPERTY, "acme.name");

        around.properties.put("acme.name", "");
        assertThat(stale(passed)).containsExactly("acme.name");
    }

    @Test
    void who_lists_all_properties_uses_all_but_those_of_the_machine() {
        around.properties.put("acme.name", "jane");
        Snapshot passed = read(Kind.PROPERTY, "*");

        around.properties.put("java.version", "25");
        around.properties.put("git.dirty", "true");
        around.properties.put("maven.test.failure.ignore", "true");
        assertThat(stale(passed)).isEmpty();
        around.properties.put("acme.other", "joe");
        assertThat(stale(passed)).containsExactly("*");
    }

    @Test
    void who_lists_the_names_of_properties_does_not_use_their_values() {
        around.properties.put("acme.name", "jane");
        Snapshot passed = read(Kind.PROPERTY, "*=");

        around.properties.put("acme.name", "joe");
        assertThat(stale(passed)).isEmpty();
        around.properties.put("acme.other", "joe");
        assertThat(stale(passed)).containsExactly("*=");
    }

    @Test
    void a_variable_counts_with_its_value() {
        Snapshot passed = read(Kind.VARIABLE, "ACME_NAME");

        around.environment.put("SHLVL", "2");
        assertThat(stale(passed)).isEmpty();
        around.environment.put("ACME_NAME", "jane");
        assertThat(stale(passed)).containsExactly("ACME_NAME");
    }

    @Test
    void who_lists_all_variables_uses_all_but_those_of_the_session() {
        around.environment.put("ACME_NAME", "jane");
        Snapshot passed = read(Kind.VARIABLE, "*");

        around.environment.put("SHLVL", "2");
        around.environment.put("GITHUB_RUN_ID", "17");
        assertThat(stale(passed)).isEmpty();
        around.environment.put("ACME_NAME", "joe");
        assertThat(stale(passed)).containsExactly("*");
    }

    @Test
    void who_lists_the_names_of_variables_does_not_use_their_values() {
        around.environment.put("ACME_NAME", "jane");
        Snapshot passed = read(Kind.VARIABLE, "*=");

        around.environment.put("ACME_NAME", "joe");
        around.environment.put("ssh_client", "192.0.2.1");
        assertThat(stale(passed)).isEmpty();
        around.environment.put("ACME_OTHER", "joe");
        assertThat(stale(passed)).containsExactly("*=");
        around.environment.remove("ACME_OTHER");
        around.environment.remove("ACME_NAME");
        assertThat(stale(passed)).containsExactly("*=");
    }

    @Test
    void a_variable_of_the_session_counts_for_who_asks_for_it() {
        Snapshot passed = read(Kind.VARIABLE, "GITHUB_RUN_ID");

        around.environment.put("GITHUB_RUN_ID", "17");
        assertThat(stale(passed)).containsExactly("GITHUB_RUN_ID");
    }

    @Test
    void a_path_in_the_checkout_is_the_same_value_in_another_checkout() {
        around.properties.put("basedir", around.path("module"));
        Snapshot passed = read(Kind.PROPERTY, "basedir");
        Around other = new Around(directory.resolve("elsewhere"));
        other.properties.put("basedir", other.path("module"));

        assertThat(new Recorded(directory.resolve("elsewhere"), other).stale(passed, NO_CODE))
                .isEmpty();
        other.properties.put("basedir", other.path("other"));
        assertThat(new Recorded(directory.resolve("elsewhere"), other).stale(passed, NO_CODE))
                .containsExactly("basedir");
    }

    @Test
    void who_reads_a_property_that_another_test_set_uses_what_that_used() {
        String setter = "package a; class S { void sets() { } }";
        recorded.test(
                "a.S#sets", recorded.method("a.S", "sets()V"), recorded.probe(Kind.PROPERTY_WRITTEN, "acme.name", ""));
        recorded.test("a.T#reads", recorded.probe(Kind.PROPERTY_READ_BACK, "acme.name", ""));
        recorded.test("a.T#lists", recorded.probe(Kind.PROPERTY_READ_BACK, "*", ""));
        recorded.test("a.T#other", recorded.probe(Kind.PROPERTY_READ_BACK, "acme.other", ""));
        List<String> before = List.of(setter);
        List<String> now = List.of(setter.replace("{ }", "{ hashCode(); }"));

        assertThat(recorded.stale("a.T#reads", before, now)).containsExactly("a.S#sets()V");
        assertThat(recorded.stale("a.T#lists", before, now)).containsExactly("a.S#sets()V");
        assertThat(recorded.stale("a.T#other", before, now)).isEmpty();
    }

    private Snapshot read(Kind kind, String name) {
        recorded.test(TEST, recorded.probe(kind, name, ""));
        return recorded.passed(TEST, NO_CODE);
    }

    private List<String> stale(Snapshot snapshot) {
        return recorded.stale(snapshot, NO_CODE);
    }
}
