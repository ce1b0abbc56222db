package io.testflow.engine.internal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.internal.recording.Recording.Kind;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts for a test though it did not execute it in one go by itself, and which gaps are its own. */
class SharedUseTest {

    private static final String MONEY = "package a; class Money { int add() { return 1; } int tax() { return 2; } }";
    private static final String SETTINGS =
            "package a; class Settings extends Defaults { static int limit() { return 1; } }";
    private static final String DEFAULTS = "package a; class Defaults { static int initial = Reader.read(); }";
    private static final String READER = "package a; class Reader { static int read() { return 1; } }";
    private static final String TEST = "package a; class T { void adds() { } void limits() { Settings.limit(); } }";
    private static final List<String> SOURCES = List.of(MONEY, SETTINGS, DEFAULTS, READER, TEST);

    @TempDir
    private Path directory;

    private Recorded recorded;

    @BeforeEach
    void begin() {
        recorded = new Recorded(directory);
    }

    @Test
    void what_ran_outside_of_all_tests_counts_for_each() {
        recorded.run(recorded.method("a.Money", "tax()I"));
        recorded.test("a.T#adds", recorded.method("a.T", "adds()V"));

        assertThat(stale("a.T#adds", MONEY, "return 2", "return 3")).containsExactly("a.Money#tax()I");
    }

    @Test
    void a_test_that_ran_twice_used_what_it_used_either_time() {
        recorded.test("a.T#adds", recorded.method("a.Money", "add()I"));
        recorded.test("a.T#adds", recorded.method("a.Money", "tax()I"));

        assertThat(stale("a.T#adds", MONEY, "return 1", "return 3")).containsExactly("a.Money#add()I");
        assertThat(stale("a.T#adds", MONEY, "return 2", "return 3")).containsExactly("a.Money#tax()I");
    }

    @Test
    void what_the_initialiser_of_a_superclass_used_counts_for_who_touches_the_statics_of_the_class() {
        recorded.initialiser("a.Defaults", recorded.method("a.Reader", "read()I"));
        recorded.test("a.T#limits", recorded.method("a.T", "limits()V"), recorded.method("a.Settings", "limit()I"));

        assertThat(stale("a.T#limits", READER, "return 1", "return 2")).containsExactly("a.Reader#read()I");
    }

    @Test
    void what_a_test_used_that_filled_a_cache_counts_for_who_may_get_it_from_there() {
        String cache = """
                package a; class Cache {
                    private static final java.util.Map<String, Integer> ALL = new java.util.HashMap<>();
                    static int get() { return ALL.computeIfAbsent("", key -> Reader.read()); }
                }
                """;
        String test =
                "package a; class T { void fills() { Cache.get(); } void gets() { Cache.get(); } void other() { } }";
        String now = READER.replace("return 1", "return 2");
        int get = recorded.method("a.Cache", "get()I");
        recorded.test("a.T#fills", recorded.method("a.T", "fills()V"), get, recorded.method("a.Reader", "read()I"));
        recorded.test("a.T#gets", recorded.method("a.T", "gets()V"), get);
        recorded.test("a.T#other", recorded.method("a.T", "other()V"));
        List<String> before = List.of(cache, READER, test);

        assertThat(recorded.stale("a.T#gets", before, List.of(cache, now, test)))
                .containsExactly("a.Reader#read()I");
        assertThat(recorded.stale("a.T#other", before, List.of(cache, now, test)))
                .isEmpty();
    }

    @Test
    void alone_a_test_used_what_an_initialiser_ran_and_not_what_another_test_put_into_a_static_field() {
        String kept = "package a; class Kept { static int limit = Reader.read(); }";
        String test = "package a; class T { void sets() { Kept.limit = 2; } void gets() { int x = Kept.limit; } }";
        List<String> sources = List.of(kept, READER, MONEY, test);
        recorded.initialiser("a.Kept", recorded.method("a.Reader", "read()I"));
        recorded.test(
                "a.T#sets",
                recorded.method("a.T", "sets()V"),
                recorded.probe(Kind.STATICS_WRITTEN, "a.Kept", ""),
                recorded.method("a.Money", "add()I"));
        recorded.test("a.T#gets", recorded.method("a.T", "gets()V"));

        assertThat(recorded.usedAlone("a.T#gets", sources))
                .contains("a.T#gets()V", "a.Reader#read()I")
                .doesNotContain("a.Money#add()I");
        assertThat(recorded.used("a.T#gets", sources).orElseThrow())
                .extracting(used -> used.thing().name())
                .contains("a.Money#add()I");
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                package a; class Cache {
                    private static final Cache ONE = new Cache();
                    private final java.util.Map<String, Integer> all = new java.util.HashMap<>();
                    private Cache() {}
                    static int get() { return ONE.find(); }
                    int find() { return all.computeIfAbsent("", key -> Reader.read()); }
                }
                """, """
                package a; class Cache {
                    private int kept;
                    private Cache() {}
                    private static class Holder { static final Cache ONE = new Cache(); }
                    static int get() { return Holder.ONE.find(); }
                    int find() { if (kept == 0) { kept = Reader.read(); } return kept; }
                }
                """, """
                package a; enum Cache {
                    ONE;
                    private int kept;
                    static int get() { return ONE.find(); }
                    int find() { if (kept == 0) { kept = Reader.read(); } return kept; }
                }
                """})
    void what_a_test_used_that_filled_a_singleton_counts_for_who_may_get_it_from_there(String cache) {
        String test =
                "package a; class T { void fills() { Cache.get(); } void gets() { Cache.get(); } void other() { } }";
        String now = READER.replace("return 1", "return 2");
        int get = recorded.method("a.Cache", "get()I");
        int find = recorded.method("a.Cache", "find()I");
        recorded.test(
                "a.T#fills", recorded.method("a.T", "fills()V"), get, find, recorded.method("a.Reader", "read()I"));
        recorded.test("a.T#gets", recorded.method("a.T", "gets()V"), get, find);
        recorded.test("a.T#other", recorded.method("a.T", "other()V"));
        List<String> before = List.of(cache, READER, test);

        assertThat(recorded.stale("a.T#gets", before, List.of(cache, now, test)))
                .containsExactly("a.Reader#read()I");
        assertThat(recorded.stale("a.T#other", before, List.of(cache, now, test)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                package a; class Cache {
                    private static final ThreadLocal<Integer> ALL = ThreadLocal.withInitial(Reader::read);
                    static int get() { return ALL.get(); }
                }
                """, """
                package a; class Cache {
                    private static final java.util.function.Supplier<Integer> ALL = new java.util.function.Supplier<>() {
                        private int kept;
                        public Integer get() { if (kept == 0) { kept = Reader.read(); } return kept; }
                    };
                    static int get() { return ALL.get(); }
                }
                """, """
                package a; class Cache {
                    private static final java.util.Properties ALL = new java.util.Properties();
                    static int get() {
                        try { ALL.load(new java.io.StringReader("" + Reader.read())); } catch (java.io.IOException e) { }
                        return ALL.size();
                    }
                }
                """, """
                package a; class Cache {
                    private static final java.util.List<Integer> ALL = new java.util.ArrayList<>();
                    static int get() { if (ALL.isEmpty()) { java.util.Collections.addAll(ALL, Reader.read()); } return ALL.get(0); }
                }
                """, """
                package a; class Cache {
                    private static final java.util.concurrent.CompletableFuture<Integer> ALL =
                            java.util.concurrent.CompletableFuture.supplyAsync(Reader::read);
                    static int get() { return ALL.join(); }
                }
                """, """
                package a; class Cache {
                    static int get() { if (Held.all().isEmpty()) { Held.all().add(Reader.read()); } return Held.all().get(0); }
                    private static class Held {
                        private static final java.util.List<Integer> ALL = new java.util.ArrayList<>();
                        static java.util.List<Integer> all() { return ALL; }
                    }
                }
                """})
    void what_a_test_used_that_filled_a_container_of_another_kind_counts_for_who_may_get_it_from_there(String cache) {
        String test =
                "package a; class T { void fills() { Cache.get(); } void gets() { Cache.get(); } void other() { } }";
        String now = READER.replace("return 1", "return 2");
        int get = recorded.method("a.Cache", "get()I");
        recorded.test("a.T#fills", recorded.method("a.T", "fills()V"), get, recorded.method("a.Reader", "read()I"));
        recorded.test("a.T#gets", recorded.method("a.T", "gets()V"), get);
        recorded.test("a.T#other", recorded.method("a.T", "other()V"));
        List<String> before = List.of(cache, READER, test);

        assertThat(recorded.stale("a.T#gets", before, List.of(cache, now, test)))
                .containsExactly("a.Reader#read()I");
        assertThat(recorded.stale("a.T#other", before, List.of(cache, now, test)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                package a; class Value {
                    static final Value ZERO = new Value();
                    int kept;
                    static int get() { return new Value().find(); }
                    int find() { kept = 1; return kept; }
                }
                """, """
                package a; class Value {
                    int kept;
                    private Value() {}
                    static int get() { return new Value().find(); }
                    int find() { kept = 1; return kept; }
                }
                """, """
                package a; class Value {
                    static final Value ONE = new Value();
                    final int kept;
                    private Value() { kept = 1; }
                    static int get() { return ONE.find(); }
                    int find() { return kept; }
                }
                """})
    void a_class_that_is_no_singleton_or_never_changes_ties_no_tests_together(String value) {
        String test = "package a; class T { void reads() { Value.get(); } void gets() { Value.get(); } }";
        int get = recorded.method("a.Value", "get()I");
        int find = recorded.method("a.Value", "find()I");
        recorded.test("a.T#reads", get, find, recorded.method("a.Reader", "read()I"));
        recorded.test("a.T#gets", recorded.method("a.T", "gets()V"), get, find);

        assertThat(recorded.stale(
                        "a.T#gets",
                        List.of(value, READER, test),
                        List.of(value, READER.replace("return 1", "return 2"), test)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "in.defaultReadObject(), false",
        "in.readFields(), false",
        "in.readObject(), true",
    })
    void what_deserialisation_writes_into_the_object_that_it_makes_changes_no_other(String first, boolean counts) {
        String value = """
                package a; class Value implements java.io.Serializable {
                    static final Value ONE = new Value();
                    private transient int kept;
                    private Value() {}
                    int find() { return kept; }
                    private void readObject(java.io.ObjectInputStream in) throws Exception { %s; kept = 1; }
                }
                """.formatted(first);
        String test =
                "package a; class T { int copies() { return Value.ONE.find(); } int gets() { return Value.ONE.find(); } }";
        int find = recorded.method("a.Value", "find()I");
        int read = recorded.method("a.Value", "readObject(Ljava/io/ObjectInputStream;)V");
        recorded.test(
                "a.T#copies", recorded.method("a.T", "copies()I"), find, read, recorded.method("a.Reader", "read()I"));
        recorded.test("a.T#gets", recorded.method("a.T", "gets()I"), find);

        assertThat(recorded.stale(
                        "a.T#gets",
                        List.of(value, READER, test),
                        List.of(value, READER.replace("return 1", "return 2"), test)))
                .isEqualTo(counts ? List.of("a.Reader#read()I") : List.of());
    }

    @Test
    void a_table_that_is_only_read_ties_no_tests_together() {
        String table = """
                package a; class Table {
                    private static final java.util.Map<String, Integer> ALL = new java.util.HashMap<>();
                    static { ALL.put("", 1); }
                    static int get() { new java.util.ArrayList<Integer>().add(1); return ALL.get(""); }
                }
                """;
        String test = "package a; class T { void reads() { Table.get(); } void gets() { Table.get(); } }";
        int get = recorded.method("a.Table", "get()I");
        int initialiser = recorded.method("a.Table", "<clinit>()V");
        recorded.test("a.T#reads", initialiser, get, recorded.method("a.Reader", "read()I"));
        recorded.test("a.T#gets", recorded.method("a.T", "gets()V"), get);

        assertThat(recorded.stale(
                        "a.T#gets",
                        List.of(table, READER, test),
                        List.of(table, READER.replace("return 1", "return 2"), test)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIBRARY_CLASS", "UNWOVEN_CLASS"})
    void a_class_whose_methods_are_not_told_apart_counts_with_everything_in_it(Kind kind) {
        recorded.test("a.T#adds", recorded.probe(kind, "a.Money", ""));

        assertThat(stale("a.T#adds", MONEY, "return 2", "return 3")).containsExactly("a.Money");
        assertThat(stale("a.T#adds", MONEY, "int tax()", "protected int tax()")).containsExactly("a.Money");
        assertThat(stale("a.T#adds", MONEY, "int tax()", "int rate; int tax()")).containsExactly("a.Money");
        assertThat(stale("a.T#adds", READER, "return 1", "return 2")).isEmpty();
    }

    @Test
    void an_anonymous_class_of_a_library_is_a_part_of_the_class_around_it() {
        String library = "package a; class Lib { Object o = new Object() { int x() { return 1; } }; }";
        recorded.test("a.T#adds", recorded.probe(Kind.LIBRARY_CLASS, "a.Lib$1", ""));
        List<String> before = List.of(library);

        assertThat(recorded.stale("a.T#adds", before, List.of(library))).isEmpty();
        assertThat(recorded.stale("a.T#adds", before, List.of(library.replace("return 1", "return 2"))))
                .containsExactly("a.Lib");
    }

    @Test
    void a_record_that_names_a_class_of_a_library_that_nobody_finds_is_none() {
        recorded.test("a.T#adds", recorded.probe(Kind.LIBRARY_CLASS, "a.Gone", ""));

        assertThat(recorded.used("a.T#adds", SOURCES)).isEmpty();
    }

    @Test
    void a_gap_is_not_forgotten_over_an_initialiser_without_one() {
        recorded.initialiser("a.Settings", recorded.method("a.Reader", "read()I"));
        recorded.test("a.T#limits", Recorded.GAP, recorded.method("a.T", "limits()V"));

        assertThat(recorded.used("a.T#limits", SOURCES)).isEmpty();
    }

    @Test
    void what_could_not_be_watched_in_the_whole_jvm_is_a_gap_in_the_record_of_each_test() {
        recorded.run(recorded.probe(Kind.GAP, "java/io/File.exists", ""));
        recorded.test("a.T#adds", recorded.method("a.T", "adds()V"));

        assertThat(recorded.used("a.T#adds", SOURCES)).isEmpty();
    }

    @Test
    void a_gap_in_the_record_of_a_test_is_none_in_that_of_another() {
        recorded.test("a.T#adds", Recorded.GAP);
        recorded.test("a.T#limits", recorded.method("a.T", "limits()V"));

        assertThat(recorded.used("a.T#limits", SOURCES)).isPresent();
    }

    private List<String> stale(String test, String source, String from, String to) {
        List<String> now = SOURCES.stream()
                .map(each -> each.equals(source) ? each.replace(from, to) : each)
                .toList();
        return recorded.stale(test, SOURCES, now);
    }
}
