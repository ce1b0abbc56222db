package io.testflow.engine.internal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts for a test that gets an object from a static field which another test got there and may have changed. */
class HeldObjectsTest {

    private static final String MONEY = "package a; class Money { int add() { return 1; } }";
    private static final String READER = "package a; class Reader { static int read() { return 1; } }";
    private static final String LAZY = """
            package a; class Lazy implements Face {
                private int kept;
                public int find() { if (kept == 0) { kept = Reader.read(); } return kept; }
            }
            """;

    @TempDir
    private Path directory;

    private Recorded recorded;

    @BeforeEach
    void begin() {
        recorded = new Recorded(directory);
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                package a; class Lazy implements Face {
                    private int kept;
                    public int find() { if (kept == 0) { kept = Reader.read(); } return kept; }
                }
                """, """
                package a; class Lazy implements Face {
                    private final java.util.Map<String, Integer> all = new java.util.HashMap<>();
                    public int find() { return all.computeIfAbsent("", key -> Reader.read()); }
                }
                """})
    void what_a_test_used_that_changed_an_object_in_a_static_field_counts_for_who_may_get_it_from_there(String lazy) {
        String face = "package a; interface Face { int find(); }";
        String holder =
                "package a; class Holder { static final Face ONE = new Lazy(); static int get() { return ONE.find(); } }";
        String test = """
                package a; class T { void fills() { Holder.get(); } void gets() { Holder.get(); }
                    void own() { new Lazy().find(); } void other() { Holder.class.getName(); } }
                """;
        int get = recorded.method("a.Holder", "get()I");
        int find = recorded.method("a.Lazy", "find()I");
        int read = recorded.method("a.Reader", "read()I");
        recorded.test("a.T#fills", recorded.method("a.T", "fills()V"), get, find, read);
        recorded.test("a.T#own", recorded.method("a.T", "own()V"), find, recorded.method("a.Money", "add()I"));
        recorded.test("a.T#gets", recorded.method("a.T", "gets()V"), get, find);
        List<String> before = List.of(face, lazy, holder, READER, MONEY, test);

        assertThat(recorded.stale(
                        "a.T#gets",
                        before,
                        List.of(face, lazy, holder, READER.replace("return 1", "return 2"), MONEY, test)))
                .containsExactly("a.Reader#read()I");
        // It had another object.
        assertThat(recorded.stale(
                        "a.T#gets",
                        before,
                        List.of(face, lazy, holder, READER, MONEY.replace("return 1", "return 2"), test)))
                .isEmpty();
    }

    @Test
    void an_object_in_a_static_field_whose_type_is_the_jdk_s_counts_as_what_was_made_for_it() {
        String lazy = """
                package a; class Lazy implements Face, java.util.function.IntSupplier {
                    private final int[] kept = new int[1];
                    private int times;
                    public int getAsInt() { times++; kept[0] = Reader.read(); return kept[0]; }
                    public int find() { return 1; }
                }
                """;
        String holder = """
                package a; class Holder {
                    static final java.util.function.IntSupplier ONE = new Lazy();
                    static int get() { return ONE.getAsInt(); }
                }
                """;

        assertThat(staleByHeld(lazy, holder)).containsExactly("a.Reader#read()I");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "static final Face[] ALL = { new Lazy() };",
                "static final Face[] ALL = new Face[1]; static { ALL[0] = new Lazy(); }",
                "static Face[] ALL = {};",
                "static final Face[] ALL = new Face[Holder.class == null ? 1 : 0];"
            })
    void an_object_in_an_array_in_a_static_field_counts_as_one_in_the_field(String field) {
        String holder = "package a; class Holder { " + field + " static int get() { return ALL[0].find(); } }";

        assertThat(staleByHeld(LAZY, holder)).containsExactly("a.Reader#read()I");
    }

    @Test
    void in_an_array_without_elements_there_is_none() {
        String holder =
                "package a; class Holder { static final Face[] ALL = {}; static int get() { return ALL.length; } }";

        assertThat(staleByHeld(LAZY, holder)).isEmpty();
    }

    /** A decorator may change what it holds; other fields, jumps and unnamed classes leave open what there is. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "static final Face ONE = new Other(new Lazy());",
                "static final Face ONE = new Other(new Lazy()) { };",
                "static final Face ONE = new Heir();",
                "static final Face ONE = Holder.class == null ? new Lazy() : new Same();",
                "static final Face ONE; static { if (Holder.class == null) { ONE = new Same(); } else { ONE = new Lazy(); } }",
                "static Face ONE = new Same();",
                "static final Face ONE = make(); static Face make() { return new Lazy(); }",
                "static final Face ONE = new Face() { public int find() { return new Lazy().find(); } };",
                "static final Face ONE = Second.TWO; static class Second { static Face TWO = new Lazy(); }"
            })
    void an_object_in_a_static_field_of_which_little_is_known_may_be_any_of_its_type(String field) {
        String holder = "package a; class Holder { " + field + " static int get() { return ONE.find(); } }";

        assertThat(staleByHeld(LAZY, holder)).containsExactly("a.Reader#read()I");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "static final Face ONE = new Same();",
                "static final Face ONE = new Same(1, \"\" + Holder.class);",
                "static final Face ONE = Second.TWO; static class Second { static final Face TWO = new Same(); }"
            })
    void an_object_that_holds_none_is_changed_by_its_own_class_alone(String field) {
        String holder = "package a; class Holder { " + field + " static int get() { return ONE.find(); } }";

        assertThat(staleByHeld(LAZY, holder)).isEmpty();
    }

    /** Whether a test that gets what another one got as well, and that changed a {@code Lazy}, runs with what that one used. */
    private List<String> staleByHeld(String lazy, String holder) {
        String face = "package a; interface Face { int find(); }";
        String other = """
                package a; class Other implements Face {
                    private final Face face;
                    Other(Face face) { this.face = face; }
                    public int find() { return face.find(); }
                }
                """;
        String heir = "package a; class Heir extends Other { Heir() { super(new Lazy()); } }";
        String same = """
                package a; class Same extends Base implements Face {
                    private final String name;
                    Same() { this(1, ""); }
                    Same(int size, String name) { super(size); this.name = name; }
                    public int find() { return 1; }
                }
                """;
        String base = "package a; class Base { final int size; Base(int size) { this.size = size; } }";
        String test = "package a; class T { void fills() { Holder.get(); } void gets() { Holder.get(); } }";
        int get = recorded.method("a.Holder", "get()I");
        String find = lazy.contains("getAsInt") ? "getAsInt()I" : "find()I";
        recorded.test(
                "a.T#fills",
                recorded.method("a.T", "fills()V"),
                get,
                recorded.method("a.Lazy", find),
                recorded.method("a.Reader", "read()I"));
        recorded.test("a.T#gets", recorded.method("a.T", "gets()V"), get);
        return recorded.stale(
                "a.T#gets",
                List.of(face, lazy, other, heir, same, base, holder, READER, test),
                List.of(face, lazy, other, heir, same, base, holder, READER.replace("return 1", "return 2"), test));
    }
}
