package io.testflow.engine.internal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What counts for a test that gets something out of a static field which the user says is a cache. */
class CachesTest {

    private static final String READER = "package a; class Reader { static int read() { return 1; } }";
    private static final String RATES = """
            package a; class Rates {
                private static final java.util.Map<String, Integer> ALL = new java.util.HashMap<>();
                static int get() { return ALL.computeIfAbsent("", key -> make()); }
                private static int make() { return Reader.read(); }
            }
            """;
    private static final String TEST =
            "package a; class T { int fills() { return Rates.get(); } int gets() { return Rates.get(); } }";
    private static final List<String> SOURCES = List.of(RATES, READER, TEST);

    @TempDir
    private Path directory;

    private Recorded recorded;

    @BeforeEach
    void record() {
        recorded = new Recorded(directory);
        int get = recorded.method("a.Rates", "get()I");
        int make = recorded.method("a.Rates", "make()I");
        int read = recorded.method("a.Reader", "read()I");
        recorded.test("a.T#fills", recorded.method("a.T", "fills()I"), get, make, read);
        recorded.test("a.T#gets", recorded.method("a.T", "gets()I"), get);
    }

    @Test
    void what_another_test_used_that_filled_it_does_not_count() {
        List<String> edited = List.of(RATES, READER.replace("return 1", "return 2"), TEST);
        assertThat(recorded.stale("a.T#gets", SOURCES, edited)).containsExactly("a.Reader#read()I");

        recorded.caches("a.Rates");

        assertThat(recorded.stale("a.T#gets", SOURCES, edited)).isEmpty();
        assertThat(recorded.stale("a.T#fills", SOURCES, edited)).containsExactly("a.Reader#read()I");
    }

    @Test
    void its_own_code_counts_though_another_test_ran_it() {
        recorded.caches("a.Rates");

        assertThat(recorded.stale(
                        "a.T#gets",
                        SOURCES,
                        List.of(RATES.replace("Reader.read();", "Reader.read() + 1;"), READER, TEST)))
                .containsExactly("a.Rates#make()I");
    }
}
