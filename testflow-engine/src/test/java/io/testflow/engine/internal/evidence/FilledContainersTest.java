package io.testflow.engine.internal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which containers in static fields tie the tests together that fill them and that look into them. */
class FilledContainersTest {

    private static final String READER = "package a; class Reader { static int read() { return 1; } }";
    private static final String TEST =
            "package a; class T { void fills() { Cache.fill(); } void gets() { Cache.get(); } void other() { } }";

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"""
                package a; import java.util.*; class Cache {
                    private static final Map<String, Integer> ALL = new HashMap<>();
                    static void fill() { put(ALL, Reader.read()); }
                    private static void put(Map<String, Integer> map, int value) { map.put("", value); }
                    static int get() { return ALL.get(""); }
                }
                """, """
                package a; import java.util.*; class Cache {
                    private static final Map<String, Integer> ALL = new HashMap<>();
                    static void fill() { Further.put("", ALL, Reader.read()); }
                    static int get() { return ALL.get(""); }
                    private static class Base {
                        static void put(String key, Map<String, Integer> map, int value) { set(map, value); }
                        static void set(Map<String, Integer> map, int value) {
                            if (value < 0) { put("", map, -value); } else { map.put("", value); }
                        }
                    }
                    private static class Further extends Base { }
                }
                """, """
                package a; import java.util.*; class Cache {
                    private static final ArrayList<Integer> ALL = new ArrayList<>();
                    static void fill() { add(ALL, Reader.read()); }
                    private static void add(Collection<Integer> to, int value) { to.add(value); }
                    static int get() { return ALL.get(0); }
                }
                """, """
                package a; import java.util.*; class Cache {
                    private static final HashMap<String, Integer> ALL = new HashMap<>();
                    static void fill() { Map<String, Integer> all = ALL; all.put("", Reader.read()); }
                    static int get() { return ALL.get(""); }
                }
                """, """
                package a; import java.util.*; class Cache {
                    private static final HashMap<String, Integer> ALL = new HashMap<>();
                    static HashMap<String, Integer> all() { return ALL; }
                    static void fill() { Map<String, Integer> all = all(); all.put("", Reader.read()); }
                    static int get() { return ALL.get(""); }
                }
                """, """
                package a; import java.util.*; class Cache {
                    private static final Values ALL = new Values();
                    static void fill() { ALL.put("", Reader.read()); }
                    static int get() { return ALL.get(""); }
                    static class Values extends HashMap<String, Integer> { }
                }
                """, """
                package a; import java.util.*; class Cache {
                    private static final Values ALL = new Further();
                    static void fill() { ALL.put("", Reader.read()); }
                    static int get() { return ALL.get(""); }
                    static class Values extends TreeMap<String, Integer> { }
                    static class Further extends Values { }
                }
                """, """
                package a; import java.util.*; class Cache {
                    private static final Values ALL = new Values();
                    static void fill() { ALL.put("", Reader.read()); }
                    static int get() { return ALL.get(""); }
                    static class Values extends HashMap<String, Integer> {
                        @Override public Integer put(String key, Integer value) { return super.put(key, value); }
                    }
                }
                """, """
                package a; import java.util.*; class Cache {
                    private final HashMap<String, Integer> all = new HashMap<>();
                    private static final Cache ONE = new Cache();
                    private Cache() { }
                    static void fill() { Map<String, Integer> all = ONE.all; all.put("", Reader.read()); }
                    static int get() { return ONE.all.get(""); }
                }
                """})
    void what_a_test_used_that_filled_it_counts_for_who_looks_into_it(String cache) {
        assertThat(stale("a.T#gets", cache)).containsExactly("a.Reader#read()I");
        assertThat(stale("a.T#other", cache)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Collections.emptyList()",
                "List.of()",
                "java.util.Collections.<Integer>emptyList()",
            })
    void a_container_that_is_empty_for_ever_ties_no_tests_together(String empty) {
        assertThat(stale("a.T#gets", listOf(empty))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new ArrayList<>()",
                "Arrays.asList(1)",
                "Collections.synchronizedList(new ArrayList<>())",
                "Reader.read() > 0 ? List.of() : new ArrayList<>()"
            })
    void one_that_somebody_may_change_does(String filled) {
        assertThat(stale("a.T#gets", listOf(filled))).containsExactly("a.Reader#read()I");
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                package a; import java.util.*; class Cache {
                    private static final Map<String, Integer> ALL = new HashMap<>();
                    static void fill() { size(ALL, Reader.read()); }
                    private static int size(Map<String, Integer> map, int more) {
                        List<Integer> sizes = new ArrayList<>(); sizes.add(map.size() + more); return sizes.get(0);
                    }
                    static int get() { return ALL.size(); }
                }
                """, """
                package a; import java.util.*; class Cache {
                    private static final Values ALL = new Values();
                    static void fill() { new Values().size(); new HashMap<String, Integer>().put("", ALL.size() + Reader.read()); }
                    static int get() { return ALL.size(); }
                    static class Values extends HashMap<String, Integer> { }
                }
                """, """
                package a; import java.util.*; class Cache {
                    private static final Values ALL = new Values();
                    static void fill() { ALL.put("", Reader.read()); }
                    static int get() { return ALL.size(); }
                    static class Values extends HashMap<String, Integer> {
                        @Override public Integer put(String key, Integer value) { return value; }
                    }
                }
                """})
    void one_that_nobody_fills_ties_no_tests_together(String table) {
        assertThat(stale("a.T#gets", table)).isEmpty();
    }

    private static String listOf(String list) {
        return """
                package a; import java.util.*; class Cache {
                    private static final List<Integer> ALL = %s;
                    static void fill() { Values.of(ALL); }
                    static int get() { return ALL.size(); }
                    private static class Values {
                        static void of(List<Integer> other) {
                            List<Integer> own = new ArrayList<>(other); own.add(Reader.read());
                        }
                    }
                }
                """.formatted(list);
    }

    /** One test passes {@code fill} and what it reads, one passes {@code get}, and one neither. */
    private List<String> stale(String test, String cache) {
        Recorded recorded = new Recorded(directory);
        List<String> code = List.of(cache, READER, TEST);
        recorded.test(
                "a.T#fills",
                recorded.methods(code, "a.Cache", "a.Cache$Base", "a.Cache$Further", "a.Cache$Values", "a.Reader"));
        recorded.test("a.T#gets", recorded.method("a.T", "gets()V"), recorded.method("a.Cache", "get()I"));
        recorded.test("a.T#other", recorded.method("a.T", "other()V"));
        return recorded.stale(test, code, List.of(cache, READER.replace("return 1", "return 2"), TEST));
    }
}
