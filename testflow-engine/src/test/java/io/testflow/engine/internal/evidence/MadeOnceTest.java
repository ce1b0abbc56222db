package io.testflow.engine.internal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.internal.recording.Recording.Kind;
import io.testflow.engine.internal.snapshot.Snapshot;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What libraries make once for all tests of a JVM: contexts of Spring, and what says how to log. */
class MadeOnceTest {

    private static final String MONEY = "package a; class Money { int add() { return 1; } int tax() { return 2; } }";
    private static final String TEST = "package a; class T { void adds() { } }";

    @TempDir
    private Path directory;

    @Test
    void what_a_test_class_used_that_built_a_context_of_spring_counts_for_all_classes_with_one() {
        Recorded recorded = new Recorded(directory);
        String cache = "package org.springframework.test.context.cache; class DefaultContextCache {}";
        int used = recorded.probe(Kind.LIBRARY_CLASS, "org.springframework.test.context.cache.DefaultContextCache", "");
        recorded.test("a.First", used, recorded.method("a.Money", "add()I"));
        recorded.testIn("a.First", "a.First#own", recorded.method("a.Money", "tax()I"));
        recorded.test("a.T", used);
        recorded.testIn("a.T", "a.T#adds", recorded.method("a.T", "adds()V"));
        recorded.test("a.Plain", recorded.method("a.T", "adds()V"));
        List<String> before = List.of(MONEY, TEST, cache);
        List<String> built =
                List.of(MONEY.replace("return 1", "return 3").replace("return 2", "return 4"), TEST, cache);

        assertThat(recorded.stale("a.T#adds", before, built)).containsExactly("a.Money#add()I");
        assertThat(recorded.stale("a.Plain", before, built)).isEmpty();
    }

    @Test
    void what_a_bean_may_keep_of_a_resource_counts_for_all_tests_with_a_context_of_spring() {
        Around around = new Around(directory);
        around.classPath.add(directory.resolve("target/test-classes"));
        around.classPath.add(directory.resolve("target/classes"));
        around.write("target/classes/mail.html", "1");
        around.write("target/test-classes/expected.html", "1");
        Recorded both = new Recorded(directory, around);
        String cache = "package org.springframework.test.context.cache; class DefaultContextCache {}";
        int used = both.probe(Kind.LIBRARY_CLASS, "org.springframework.test.context.cache.DefaultContextCache", "");
        both.test("a.First", used);
        both.testIn(
                "a.First",
                "a.First#mails",
                both.probe(Kind.RESOURCE, "mail.html", ""),
                both.probe(Kind.RESOURCE, "expected.html", ""));
        both.test("a.T", used);
        both.testIn("a.T", "a.T#adds", both.method("a.T", "adds()V"));
        both.test("a.Plain", both.method("a.T", "adds()V"));
        List<String> sources = List.of(MONEY, TEST, cache);
        Snapshot withContext = both.passed("a.T#adds", sources);
        Snapshot plain = both.passed("a.Plain", sources);

        around.write("target/classes/mail.html", "2");
        around.write("target/test-classes/expected.html", "2");
        assertThat(both.stale(withContext, sources)).containsExactly("mail.html");
        assertThat(both.stale(plain, sources)).isEmpty();
    }

    @Test
    void what_the_first_who_logs_reads_of_how_to_log_counts_for_all_who_log() {
        Around around = new Around(directory);
        around.classPath.add(directory.resolve("target/test-classes"));
        around.write("target/test-classes/logback-test.xml", "1");
        around.write("target/test-classes/other.xml", "1");
        around.properties.put("org.slf4j.level", "info");
        Recorded both = new Recorded(directory, around);
        String logger = "package org.slf4j; class Logger {}";
        int used = both.probe(Kind.LIBRARY_CLASS, "org.slf4j.Logger", "");
        both.test(
                "a.T#limits",
                used,
                both.probe(Kind.RESOURCE, "logback-test.xml", ""),
                both.probe(Kind.RESOURCE, "other.xml", ""),
                both.probe(Kind.PROPERTY, "org.slf4j.level", ""));
        both.test("a.T#adds", used);
        both.test("a.Plain", both.method("a.T", "adds()V"));
        List<String> sources = List.of(MONEY, TEST, logger);
        Snapshot logs = both.passed("a.T#adds", sources);
        Snapshot plain = both.passed("a.Plain", sources);

        around.write("target/test-classes/logback-test.xml", "2");
        around.write("target/test-classes/other.xml", "2");
        around.properties.put("org.slf4j.level", "debug");
        assertThat(both.stale(logs, sources)).containsExactlyInAnyOrder("logback-test.xml", "org.slf4j.level");
        assertThat(both.stale(plain, sources)).isEmpty();
    }
}
