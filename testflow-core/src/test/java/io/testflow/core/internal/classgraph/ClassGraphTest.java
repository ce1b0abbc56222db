package io.testflow.core.internal.classgraph;

import static io.testflow.core.internal.classgraph.SummaryBuilder.test;
import static io.testflow.core.internal.classgraph.SummaryBuilder.type;
import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.internal.classgraph.Node.Kind;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ClassGraphTest {

    private final ClassGraph graph = new ClassGraph();
    private final BitSet scope = new BitSet();

    @Test
    void follows_references_over_several_steps() {
        add(
                type("a.Money"),
                type("a.Order").uses("a.Money"),
                type("a.OrderTest").uses("a.Order"));

        assertThat(chain("a.OrderTest", "a.Money")).containsExactly("a.OrderTest", "a.Order", "a.Money");
    }

    @Test
    void does_not_reach_what_nobody_names() {
        add(type("a.Money"), type("a.Cart"), type("a.CartTest").uses("a.Cart"));

        assertThat(chain("a.CartTest", "a.Money")).isEmpty();
    }

    @Test
    void takes_the_nearest_of_several_changes() {
        add(type("a.A").uses("a.B", "a.D"), type("a.B").uses("a.C"), type("a.C"), type("a.D"));

        Reach reach = Reach.of(graph, scope, List.of(id("a.C"), id("a.D")));

        assertThat(reach.distance(id("a.A"))).isEqualTo(1);
        assertThat(reach.nearest(id("a.A"))).isEqualTo(id("a.D"));
        assertThat(reach.nearest(id("a.C"))).isEqualTo(id("a.C"));
    }

    @Test
    void ends_on_cycles() {
        add(type("a.A").uses("a.B"), type("a.B").uses("a.A"));

        assertThat(chain("a.A", "a.B")).containsExactly("a.A", "a.B");
        assertThat(Reach.from(graph, scope, List.of(id("a.A"))).get(id("a.B"))).isTrue();
    }

    @Test
    void a_string_names_a_class_in_any_of_its_spellings() {
        add(
                type("a.b.Plugin"),
                type("a.b.Outer$Inner"),
                type("x.Dotted").says("a.b.Plugin"),
                type("x.Slashed").says("/a/b/Plugin.class"),
                type("x.Member").says("a.b.Plugin.run"),
                type("x.Canonical").says("a.b.Outer.Inner"),
                type("x.Binary").says("a.b.Outer$Inner"),
                type("x.Other").says("a.b.Plugins"));

        assertThat(chain("x.Dotted", "a.b.Plugin")).isNotEmpty();
        assertThat(chain("x.Slashed", "a.b.Plugin")).isNotEmpty();
        assertThat(chain("x.Member", "a.b.Plugin")).isNotEmpty();
        assertThat(chain("x.Canonical", "a.b.Outer$Inner")).isNotEmpty();
        assertThat(chain("x.Binary", "a.b.Outer$Inner")).isNotEmpty();
        assertThat(chain("x.Other", "a.b.Plugin")).isEmpty();
    }

    @Test
    void a_string_that_names_a_package_names_all_classes_in_it_and_below() {
        add(
                type("com.acme.Root"),
                type("com.acme.web.Page"),
                type("com.other.Thing"),
                type("com.acme.web.deep.Leaf"),
                type("x.Scan").says("com.acme"),
                type("x.Prefix").says("com.acme.web."),
                type("x.Word").says("com"));

        assertThat(chain("x.Scan", "com.acme.Root")).containsExactly("x.Scan", "package com.acme", "com.acme.Root");
        assertThat(chain("x.Scan", "com.acme.web.Page")).isNotEmpty();
        assertThat(chain("x.Scan", "com.acme.web.deep.Leaf")).isNotEmpty();
        assertThat(chain("x.Scan", "com.other.Thing")).isEmpty();
        assertThat(chain("x.Prefix", "com.acme.web.Page")).isNotEmpty();
        assertThat(chain("x.Prefix", "com.acme.Root")).isEmpty();
        assertThat(chain("x.Word", "com.acme.Root")).isEmpty();
    }

    @Test
    void a_word_is_a_package_of_one_segment_where_classes_lie_in_it() {
        add(type("shop.Cart"), type("x.Scan").says("shop"));

        assertThat(chain("x.Scan", "shop.Cart")).isNotEmpty();
    }

    @Test
    void a_class_of_the_default_package_is_named_by_its_bare_name() {
        add(type("Main"), type("x.Caller").says("Main"));

        assertThat(chain("x.Caller", "Main")).isNotEmpty();
    }

    @Test
    void a_name_finds_its_class_in_a_module_that_is_compiled_later() {
        add(type("core.Registry").says("plugin.Late", "later.pack").uses("plugin.Direct"));
        add(type("plugin.Late"), type("plugin.Direct"), type("later.pack.Thing"));

        assertThat(chain("core.Registry", "plugin.Late")).isNotEmpty();
        assertThat(chain("core.Registry", "plugin.Direct")).isNotEmpty();
        assertThat(chain("core.Registry", "later.pack.Thing")).isNotEmpty();
    }

    @Test
    void does_not_walk_over_what_is_not_on_the_class_path() {
        BitSet upstream = graph.add(part(type("a.Api").uses("b.Provider")));
        graph.add(part(type("b.Provider").uses("a.Money")));
        upstream.or(graph.add(part(type("a.Money"))));

        Reach reach = Reach.of(graph, upstream, List.of(id("a.Money")));

        assertThat(reach.distance(id("a.Api"))).isEqualTo(Reach.NONE);
        assertThat(Reach.from(graph, upstream, List.of(id("a.Api"))).get(id("b.Provider")))
                .isFalse();
        assertThat(Reach.of(graph, upstream, List.of(id("b.Provider"))).distance(id("b.Provider")))
                .isEqualTo(Reach.NONE);
    }

    @Test
    void who_asks_for_a_service_reaches_its_providers() {
        scope.or(graph.add(new Part(
                List.of(
                        type("a.Codec").build(),
                        type("a.Json").build(),
                        type("a.User").uses("a.Codec").build()),
                summary -> Set.of(),
                Map.of("a.Codec", List.of("a.Json")),
                Map.of())));

        assertThat(chain("a.User", "a.Json")).containsExactly("a.User", "a.Codec", "a.Json");
    }

    @Test
    void every_test_reaches_the_providers_of_a_service_of_a_library() {
        scope.or(graph.add(new Part(
                List.of(type("a.Extension").build(), type("a.SomeTest").build()),
                summary -> Set.of(),
                Map.of("org.junit.jupiter.api.extension.Extension", List.of("a.Extension")),
                Map.of())));
        graph.addTest("a.SomeTest");

        assertThat(chain("a.SomeTest", "a.Extension"))
                .containsExactly("a.SomeTest", "loaded for every test", "a.Extension");
    }

    @Test
    void who_names_a_resource_reaches_the_classes_that_it_names() {
        scope.or(graph.add(new Part(
                List.of(
                        type("a.Bean").build(),
                        type("a.Reader").says("conf/beans.xml").build(),
                        type("a.SomeTest").build()),
                summary -> Set.of(),
                Map.of(),
                Map.of("conf/beans.xml", Set.of("a.Bean")))));
        graph.addTest("a.SomeTest");

        assertThat(chain("a.Reader", "a.Bean")).containsExactly("a.Reader", "conf/beans.xml", "a.Bean");
        assertThat(chain("a.SomeTest", "a.Bean")).isEmpty();
    }

    @Test
    void every_test_reaches_the_classes_named_by_a_resource_that_nobody_names() {
        scope.or(graph.add(new Part(
                List.of(type("a.Bean").build(), type("a.SomeTest").build()),
                summary -> Set.of(),
                Map.of(),
                Map.of("beans.xml", Set.of("a.Bean")))));
        graph.addTest("a.SomeTest");

        assertThat(chain("a.SomeTest", "a.Bean")).isNotEmpty();
    }

    @Test
    void who_names_a_scanning_library_reaches_every_class() {
        add(type("a.Lonely"), type("a.App").uses("org.springframework.context.annotation.ComponentScan"));

        assertThat(chain("a.App", "a.Lonely")).containsExactly("a.App", "scan of the class path", "a.Lonely");
    }

    @Test
    void a_suite_that_names_its_classes_is_no_scan() {
        add(
                type("a.Lonely"),
                type("a.Suite")
                        .uses("org.junit.platform.suite.api.SelectClasses", "org.junit.platform.suite.api.Suite"));

        assertThat(chain("a.Suite", "a.Lonely")).isEmpty();
    }

    @Test
    void a_class_that_finds_its_tests_itself_reaches_every_class() {
        add(type("a.Lonely"), type("a.AllTests"));
        graph.addScanner("a.AllTests");

        assertThat(chain("a.AllTests", "a.Lonely")).isNotEmpty();
    }

    @Test
    void tells_the_methods_of_a_split_test_class_apart() {
        addSplit(
                type("a.Money"),
                type("a.Tax"),
                type("a.Fixture"),
                test("a.OrderTest")
                        .method("adds", "a.Money")
                        .method("taxes", "a.Tax")
                        .uses("a.Fixture"));

        assertThat(reaches(Kind.METHOD, "a.OrderTest#adds", "a.Money")).isTrue();
        assertThat(reaches(Kind.METHOD, "a.OrderTest#taxes", "a.Money")).isFalse();
        assertThat(reaches(Kind.METHOD, "a.OrderTest#taxes", "a.Fixture")).isTrue();
        assertThat(reaches(Kind.CLASS, "a.OrderTest", "a.Tax")).isTrue();
    }

    @Test
    void what_runs_around_the_tests_belongs_to_each_of_them() {
        addSplit(
                type("a.Database"),
                test("a.OrderTest", "adds")
                        .annotatedMethod("org.junit.jupiter.api.BeforeEach", "connect", "a.Database"));

        assertThat(reaches(Kind.METHOD, "a.OrderTest#adds", "a.Database")).isTrue();
    }

    @Test
    void a_nested_test_class_uses_the_methods_of_the_class_around_it_that_it_calls() {
        addSplit(
                type("a.Money"),
                type("a.Tax"),
                type("a.OrderTest$Caller").uses("a.OrderTest", "a.OrderTest#adds"),
                test("a.OrderTest").method("adds", "a.Money").method("taxes", "a.Tax"),
                test("a.OrderTest$Deep").method("deep", "a.OrderTest$Caller"));

        assertThat(reaches(Kind.METHOD, "a.OrderTest$Deep#deep", "a.Money")).isTrue();
        assertThat(reaches(Kind.METHOD, "a.OrderTest$Deep#deep", "a.Tax")).isFalse();
    }

    @Test
    void a_nested_test_class_uses_what_the_class_around_it_shares_and_not_its_methods() {
        addSplit(
                type("a.Money"),
                type("a.Fixture"),
                type("a.Tax"),
                test("a.OrderTest").method("adds", "a.Money").uses("a.Fixture").listsNested("a.OrderTest$Deep"),
                test("a.OrderTest$Deep").method("taxes", "a.Tax").uses("a.OrderTest"));

        assertThat(reaches(Kind.METHOD, "a.OrderTest$Deep#taxes", "a.Fixture")).isTrue();
        assertThat(reaches(Kind.METHOD, "a.OrderTest$Deep#taxes", "a.Money")).isFalse();
        assertThat(reaches(Kind.CLASS, "a.OrderTest", "a.Tax")).isTrue();
        assertThat(reaches(Kind.METHOD, "a.OrderTest#adds", "a.Tax")).isFalse();
    }

    @Test
    void every_test_method_uses_a_test_that_is_called_like_a_helper() {
        addSplit(
                type("a.Money"),
                type("a.Tax"),
                test("a.OrderTest").calledMethod("adds", "a.Money").method("taxes", "a.Tax"));

        assertThat(reaches(Kind.METHOD, "a.OrderTest#taxes", "a.Money")).isTrue();
        assertThat(reaches(Kind.METHOD, "a.OrderTest#adds", "a.Tax")).isFalse();
    }

    @Test
    void a_test_uses_what_it_is_said_to_use() {
        add(type("a.Suite"), type("a.SomeTest"));
        graph.addUse("a.SomeTest", "a.Suite");

        assertThat(chain("a.SomeTest", "a.Suite")).containsExactly("a.SomeTest", "a.Suite");
    }

    @Test
    void two_classes_of_one_name_use_what_either_uses() {
        add(type("a.A"), type("a.B"));
        add(type("a.Twice").uses("a.A"));
        add(type("a.Twice").uses("a.B"));

        assertThat(chain("a.Twice", "a.A")).isNotEmpty();
        assertThat(chain("a.Twice", "a.B")).isNotEmpty();
    }

    private void add(SummaryBuilder... types) {
        scope.or(graph.add(part(types)));
    }

    private void addSplit(SummaryBuilder... types) {
        scope.or(graph.add(new Part(
                List.of(types).stream().map(SummaryBuilder::build).toList(),
                summary -> summary.methods().stream()
                        .filter(method -> method.annotations().contains("org.junit.jupiter.api.Test"))
                        .map(MethodSummary::name)
                        .collect(Collectors.toSet()),
                Map.of(),
                Map.of())));
    }

    private static Part part(SummaryBuilder... types) {
        return new Part(
                List.of(types).stream().map(SummaryBuilder::build).toList(), summary -> Set.of(), Map.of(), Map.of());
    }

    private int id(String className) {
        return graph.id(Kind.CLASS, className).orElseThrow();
    }

    private boolean reaches(Kind kind, String user, String used) {
        return Reach.of(graph, scope, List.of(id(used)))
                        .distance(graph.id(kind, user).orElseThrow())
                != Reach.NONE;
    }

    private List<String> chain(String user, String used) {
        Reach reach = Reach.of(graph, scope, List.of(id(used)));
        return reach.distance(id(user)) == Reach.NONE ? List.of() : reach.chain(id(user));
    }
}
