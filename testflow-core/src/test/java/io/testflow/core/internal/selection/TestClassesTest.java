package io.testflow.core.internal.selection;

import static io.testflow.core.internal.classgraph.SummaryBuilder.test;
import static io.testflow.core.internal.classgraph.SummaryBuilder.type;
import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.internal.classgraph.ClassSummary;
import io.testflow.core.internal.classgraph.SummaryBuilder;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TestClassesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.junit.jupiter.api.Test",
                "org.junit.jupiter.api.RepeatedTest",
                "org.junit.jupiter.api.TestFactory",
                "org.junit.jupiter.api.TestTemplate",
                "org.junit.jupiter.params.ParameterizedTest",
                "org.junit.Test",
                "org.testng.annotations.Test",
                "com.example.unknown.CartesianTest"
            })
    void an_annotation_on_a_method_makes_a_test(String annotation) {
        assertThat(names(type("a.Some").annotatedMethod(annotation, "works"))).containsExactly("a.Some");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.junit.jupiter.api.BeforeEach",
                "org.springframework.context.annotation.Bean",
                "java.lang.Override"
            })
    void other_annotations_make_none(String annotation) {
        assertThat(names(type("a.Some").annotatedMethod(annotation, "works"))).isEmpty();
    }

    @Test
    void an_annotation_of_the_project_makes_a_test_through_its_own_annotation() {
        assertThat(names(
                        type("a.FastTest")
                                .annotated("org.junit.jupiter.api.Test")
                                .access(0x2600),
                        type("a.Plain").annotated("a.Plain").access(0x2600),
                        type("a.Some").annotatedMethod("a.FastTest", "works"),
                        type("a.Other").annotatedMethod("a.Plain", "works")))
                .containsExactly("a.Some");
    }

    @Test
    void abstract_classes_interfaces_and_synthetic_classes_are_none() {
        assertThat(names(
                        test("a.Base", "works").access(Modifier.PUBLIC | Modifier.ABSTRACT),
                        test("a.Contract", "works").access(Modifier.INTERFACE | Modifier.ABSTRACT),
                        test("a.OnlyInterface", "works").access(Modifier.INTERFACE),
                        test("a.Synthetic", "works").access(0x1000)))
                .isEmpty();
    }

    @Test
    void anonymous_and_local_classes_are_none() {
        assertThat(names(
                        type("a.SomeTest$1").inherits("b.ParameterizedTypeReference"),
                        test("a.SomeTest$1Local", "works"),
                        test("a.SomeTest$In1", "works")))
                .containsExactly("a.SomeTest$In1");
    }

    @Test
    void a_class_around_nested_tests_is_one_unless_it_is_abstract() {
        String nested = "org.junit.jupiter.api.Nested";

        assertThat(names(
                        type("a.Outer").listsNested("a.Outer$In"),
                        test("a.Outer$In", "works").annotated(nested),
                        type("a.Base").access(Modifier.ABSTRACT),
                        test("a.Base$In", "works").annotated(nested),
                        type("a.Holder"),
                        test("a.Holder$In", "works"),
                        test("a.Gone$In", "works").annotated(nested)))
                .containsExactly("a.Outer", "a.Outer$In", "a.Base$In", "a.Holder$In", "a.Gone$In");
    }

    @Test
    void nested_tests_that_the_plan_has_no_word_on_go_with_the_class_around_them() {
        ClassSummary whole = test("a.Whole", "works")
                .annotated("org.junit.jupiter.api.TestMethodOrder")
                .build();
        ClassSummary inWhole = test("a.Whole$In", "works").build();
        ClassSummary split = test("a.Split", "works").build();
        ClassSummary inSplit = test("a.Split$In", "works").build();
        List<ClassSummary> testCode = List.of(whole, inWhole, split, inSplit);
        Map<String, ClassSummary> project = new HashMap<>();
        testCode.forEach(each -> project.put(each.name(), each));
        TestClasses tests = new TestClasses(testCode, project, true);

        assertThat(tests.withNested(whole)).containsExactly(whole, inWhole);
        assertThat(tests.withNested(split)).containsExactly(split);
        assertThat(tests.withNested(inWhole)).containsExactly(inWhole);
        assertThat(tests.withNested(type("a.Unknown").build())).isEmpty();
    }

    @Test
    void an_abstract_class_is_not_told_apart_and_a_diamond_is_looked_at_once() {
        ClassSummary base = test("a.Base", "works")
                .access(Modifier.ABSTRACT)
                .implementing("a.Top")
                .build();
        ClassSummary top = type("a.Top").access(Modifier.INTERFACE).build();
        ClassSummary heir =
                test("a.Heir", "works").inherits("a.Base").implementing("a.Top").build();
        Map<String, ClassSummary> project = new HashMap<>();
        List.of(base, top, heir).forEach(each -> project.put(each.name(), each));
        TestClasses tests = new TestClasses(List.of(base, heir), project, true);

        assertThat(tests.methodsApart(base)).isEmpty();
        assertThat(tests.family(heir)).containsExactly(heir, base, top);
    }

    @Test
    void tags_come_from_the_family_the_classes_around_and_annotations() {
        ClassSummary meta = type("a.Slow").access(0x2600).annotated("a.Deep").build();
        ClassSummary deep = type("a.Deep").access(0x2600).annotated("a.Slow").build();
        ClassSummary base = type("a.Base").access(Modifier.ABSTRACT).build();
        ClassSummary plain = type("a.Plain").build();
        ClassSummary outer = type("a.Outer").uses("a.Plain", "z.Foreign").build();
        ClassSummary test = test("a.Outer$Gone$In", "works")
                .inherits("a.Base")
                .uses("a.Slow")
                .build();
        Map<String, ClassSummary> project = new HashMap<>();
        List.of(meta, deep, base, plain, outer, test).forEach(each -> project.put(each.name(), each));

        assertThat(new TestClasses(List.of(test), project, true).taggers(test))
                .containsExactlyInAnyOrder(test, base, outer, meta, deep);
    }

    @Test
    void tests_are_inherited_from_classes_and_interfaces() {
        assertThat(names(
                        test("a.Base", "works").access(Modifier.ABSTRACT),
                        type("a.Derived").inherits("a.Base"),
                        test("a.Contract", "works").access(Modifier.INTERFACE | Modifier.ABSTRACT),
                        type("a.Implementing").implementing("a.Contract").implementing("b.Foreign")))
                .containsExactly("a.Derived", "a.Implementing");
    }

    @Test
    void tests_are_inherited_from_main_code_of_another_module() {
        ClassSummary base =
                type("b.BaseTest").uses("org.junit.jupiter.api.Test").build();
        ClassSummary derived = type("a.DerivedTest").inherits("b.BaseTest").build();

        TestClasses tests = new TestClasses(List.of(derived), Map.of(base.name(), base, derived.name(), derived), true);

        assertThat(tests.all()).containsExactly(derived);
    }

    @Test
    void a_superclass_of_a_library_may_bring_tests() {
        assertThat(names(type("a.OldTest").inherits("junit.framework.TestCase")))
                .containsExactly("a.OldTest");
        assertThat(names(type("a.Fault").inherits("java.lang.Exception"))).isEmpty();
    }

    @Test
    void a_module_descriptor_holds_no_tests() {
        assertThat(names(type("module-info").inherits(""))).isEmpty();
    }

    @Test
    void suites_and_fields_of_rules_hold_tests() {
        assertThat(names(type("a.All").annotated("org.junit.platform.suite.api.Suite")))
                .containsExactly("a.All");
        assertThat(names(type("a.Rules").uses("com.tngtech.archunit.junit.ArchTest")))
                .containsExactly("a.Rules");
        assertThat(names(type("a.OldSuite").uses("junit.framework.Test"))).containsExactly("a.OldSuite");
    }

    @Test
    void finds_a_test_by_name() {
        TestClasses tests = of(test("a.Some", "works"));

        assertThat(tests.named("a.Some")).isPresent();
        assertThat(tests.named("a.Other")).isEmpty();
    }

    @Test
    void plain_test_classes_split_by_methods() {
        assertThat(splits(test("a.Some", "works"))).isTrue();
        assertThat(splits(test("a.Some", "works").from("Some.kt"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.junit.jupiter.api.TestMethodOrder",
                "org.junit.jupiter.api.TestInstance",
                "org.junit.FixMethodOrder",
                "org.junit.runner.RunWith",
                "org.junit.runner.OrderWith"
            })
    void an_order_or_a_shared_instance_keeps_a_class_whole(String annotation) {
        assertThat(splits(test("a.Some", "works").annotated(annotation))).isFalse();
    }

    @Test
    void an_order_that_is_inherited_or_comes_by_an_own_annotation_keeps_a_class_whole() {
        SummaryBuilder ordered = type("a.Ordered")
                .annotated("org.junit.jupiter.api.TestMethodOrder")
                .access(0x2600);

        assertThat(splits(test("a.Some", "works").annotated("a.Ordered"), ordered))
                .isFalse();
        assertThat(splits(
                        test("a.Some", "works").inherits("a.Base"),
                        type("a.Base").annotated("org.junit.jupiter.api.TestInstance")))
                .isFalse();
    }

    @Test
    void static_state_written_by_two_methods_keeps_a_class_whole() {
        assertThat(splits(test("a.Some", "works").writingStatics(1))).isTrue();
        assertThat(splits(test("a.Some", "works").writingStatics(2))).isFalse();
        assertThat(splits(
                        test("a.Some", "works").writingStatics(1).inherits("a.Base"),
                        type("a.Base").writingStatics(1)))
                .isFalse();
    }

    @Test
    void a_foreign_superclass_testng_and_other_compilers_keep_a_class_whole() {
        assertThat(splits(test("a.Some", "works").inherits("lib.Base"))).isFalse();
        assertThat(splits(type("a.Some")
                        .annotatedMethod("org.testng.annotations.Test", "works")
                        .uses("org.testng.Assert")))
                .isFalse();
        assertThat(splits(test("a.Some", "works").from("Some.groovy"))).isFalse();
    }

    @Test
    void a_runner_that_cannot_leave_out_methods_keeps_all_classes_whole() {
        ClassSummary some = test("a.Some", "works").build();

        assertThat(new TestClasses(List.of(some), Map.of(some.name(), some), false).splitsByMethods(some))
                .isFalse();
    }

    @Test
    void a_class_without_methods_of_its_own_or_without_tests_does_not_split() {
        assertThat(splits(type("a.Derived").inherits("a.Base"), test("a.Base", "works")))
                .isFalse();
        assertThat(splits(type("a.Config").annotatedMethod("org.junit.jupiter.api.BeforeEach", "setUp")))
                .isFalse();
    }

    @Test
    void a_test_that_overrides_a_method_may_be_called_by_code_that_tests_share() {
        ClassSummary top = type("a.Top").plainMethods("saves").build();
        ClassSummary base =
                type("a.Base").implementing("a.Top").plainMethods("loads").build();
        ClassSummary heir = test("a.Heir", "works", "loads", "saves")
                .inherits("a.Base")
                .plainMethods("helps")
                .build();
        ClassSummary whole =
                test("a.Whole", "loads", "saves").inherits("a.Base").build();
        Map<String, ClassSummary> project = new HashMap<>();
        List.of(top, base, heir, whole).forEach(each -> project.put(each.name(), each));
        TestClasses tests = new TestClasses(List.of(heir, whole), project, true);

        assertThat(tests.methodsApart(heir)).containsExactly("works");
        assertThat(tests.methodsOf(heir)).containsExactly("works", "loads", "saves");
        assertThat(tests.splitsByMethods(whole)).isFalse();
    }

    @Test
    void of_two_classes_of_one_name_only_the_methods_that_stand_apart_in_both_do() {
        ClassSummary first = test("a.Some", "works", "loads").build();
        ClassSummary second = test("a.Some", "works", "saves").build();
        ClassSummary whole =
                test("a.Some", "works").annotated("org.junit.FixMethodOrder").build();

        assertThat(new TestClasses(List.of(first, second), Map.of(), true).methodsApart(second))
                .containsExactly("works");
        assertThat(new TestClasses(List.of(whole, second), Map.of(), true).splitsByMethods(second))
                .isFalse();
    }

    @Test
    void lists_the_test_methods_once_each() {
        ClassSummary some = test("a.Some", "works", "works")
                .annotatedMethod("org.junit.jupiter.api.BeforeEach", "setUp")
                .build();

        assertThat(new TestClasses(List.of(some), Map.of(some.name(), some), true).methodsOf(some))
                .containsExactly("works");
    }

    @Test
    void only_a_runner_that_is_known_to_name_its_tests_does_not_look_for_them() {
        TestClasses tests = of(
                type("a.Known").annotated("org.junit.runner.RunWith").uses("org.junit.runners.Parameterized"),
                type("a.Unknown").annotated("org.junit.runner.RunWith").uses("lib.ClasspathSuite"),
                test("a.Plain", "works"));

        assertThat(tests.all().stream().filter(tests::findsItsTests).map(ClassSummary::name))
                .containsExactly("a.Unknown");
    }

    @Test
    void a_nested_class_is_planned_by_itself_where_the_classes_around_it_split() {
        TestClasses tests = of(
                test("a.Split", "works"),
                test("a.Split$Deep", "works"),
                test("a.Whole", "works").annotated("org.junit.jupiter.api.TestInstance"),
                test("a.Whole$Deep", "works"),
                test("a.Whole$Deep$Deeper", "works"),
                test("a.Odd$Name", "works"));

        assertThat(tests.all().stream().filter(tests::isPlannedByItself).map(ClassSummary::name))
                .containsExactly("a.Split", "a.Split$Deep", "a.Whole", "a.Odd$Name");
    }

    @Test
    void a_class_of_its_own_test_code_comes_before_one_of_the_same_name_elsewhere() {
        ClassSummary some = type("a.Some").inherits("a.Base").build();
        ClassSummary base = test("a.Base", "works").build();
        ClassSummary baseElsewhere = type("a.Base").build();

        assertThat(new TestClasses(List.of(some, base), Map.of("a.Base", baseElsewhere, "a.Some", some), true).all())
                .containsExactly(some, base);
    }

    @Test
    void all_methods_of_a_class_are_its_own_and_those_that_it_inherits() {
        SummaryBuilder base = test("a.Base", "inherited").access(Modifier.ABSTRACT);
        SummaryBuilder some = test("a.Some", "own").inherits("a.Base").plainMethods("helps");

        assertThat(of(base, some).allMethodsOf(some.build())).containsExactly("own", "inherited");
    }

    private static boolean splits(SummaryBuilder first, SummaryBuilder... others) {
        List<SummaryBuilder> all = new java.util.ArrayList<>(List.of(others));
        all.add(0, first);
        TestClasses tests = of(all.toArray(SummaryBuilder[]::new));
        return tests.splitsByMethods(first.build());
    }

    private static List<String> names(SummaryBuilder... types) {
        return of(types).all().stream().map(ClassSummary::name).toList();
    }

    private static TestClasses of(SummaryBuilder... types) {
        List<ClassSummary> summaries =
                List.of(types).stream().map(SummaryBuilder::build).toList();
        Map<String, ClassSummary> project = new HashMap<>();
        summaries.forEach(each -> project.put(each.name(), each));
        return new TestClasses(summaries, project, true);
    }
}
