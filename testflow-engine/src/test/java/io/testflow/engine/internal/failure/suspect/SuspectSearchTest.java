package io.testflow.engine.internal.failure.suspect;

import static io.testflow.engine.internal.failure.Failures.cluster;
import static io.testflow.engine.internal.failure.Failures.noStackChanges;
import static io.testflow.engine.internal.failure.Failures.test;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.testflow.core.failure.FailedTest;
import io.testflow.core.failure.SourceLine;
import io.testflow.core.failure.Suspect;
import io.testflow.core.plan.TestId;
import io.testflow.engine.internal.failure.place.CodeLines;
import io.testflow.engine.internal.failure.place.Sources;
import io.testflow.engine.internal.pom.StandardLayout;
import io.testflow.engine.internal.records.RunUses;
import io.testflow.engine.internal.records.RunUses.FailedUse;
import io.testflow.engine.internal.records.RunUses.TestUse;
import io.testflow.engine.internal.snapshot.Thing;
import io.testflow.engine.internal.snapshot.Thing.Kind;
import io.testflow.engine.project.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.roaringbitmap.RoaringBitmap;

class SuspectSearchTest {

    private static final FailedTest ADDS = test("a.MoneyTest#adds");
    private static final FailedTest TAXES = test("a.MoneyTest#taxes");

    @TempDir
    private Path root;

    private final List<Thing> things = new ArrayList<>();
    private final BitSet changed = new BitSet();
    private final Map<TestId, FailedUse> failed = new HashMap<>();
    private final List<TestUse> passed = new ArrayList<>();

    @BeforeEach
    void a_project() throws IOException {
        write("pom.xml", "<project><groupId>g</groupId><artifactId>app</artifactId><version>1</version></project>");
        write("src/main/java/a/Money.java", "");
        write("src/main/resources/rates.csv", "");
        write("orders.csv", "");
        compile("target/classes", "a/Money", "add()V", "tax()V", "round()V", "sum()V", "min()V", "max()V");
        compile("target/test-classes", "a/MoneyTest", "adds()V");
        for (String method : List.of("add", "tax", "round", "sum", "min", "max")) {
            things.add(new Thing(Kind.METHOD, "a.Money#" + method + "()V"));
        }
    }

    @Test
    void what_fewer_passed_tests_used_is_suspected_more() {
        fails(ADDS, 0, 1, 2);
        passes(1);
        passes(2);
        passes(2);

        assertThat(members(ADDS)).containsExactly("a.Money#add()", "a.Money#tax()", "a.Money#round()");
    }

    @Test
    void what_more_failed_tests_used_is_suspected_more() {
        fails(ADDS, 0, 1);
        fails(TAXES, 1);

        assertThat(members(ADDS, TAXES)).containsExactly("a.Money#tax()", "a.Money#add()");
        assertThat(search(ADDS, TAXES).get(0).suspect().evidence())
                .containsExactly("used by 2 of 2 failed and 0 passed tests");
    }

    @Test
    void what_tests_used_that_fail_in_other_ways_is_suspected_more() {
        fails(ADDS, 0, 1);
        fails(TAXES, 1);
        passes(0);
        passes(1);

        assertThat(members(ADDS)).containsExactly("a.Money#tax()", "a.Money#add()");
    }

    @Test
    void what_tests_ran_themselves_is_suspected_before_what_came_to_them_from_others() {
        failed.put(ADDS.test(), new FailedUse(used(new int[] {1, 0}, 1), true, true, false));
        IntStream.range(0, 2).forEach(test -> passed.add(used(new int[] {0, 1}, 1)));

        assertThat(members(ADDS)).containsExactly("a.Money#tax()", "a.Money#add()");
    }

    @Test
    void tests_that_others_lent_a_thing_to_do_not_clear_it() {
        fails(ADDS, 0, 1);
        passes(0);
        IntStream.range(0, 9).forEach(test -> passed.add(used(new int[] {1, 2}, 2)));

        assertThat(search(ADDS).get(0).suspect().member()).isEqualTo("a.Money#tax()");
        assertThat(search(ADDS).get(0).suspect().evidence())
                .containsExactly("used by 1 of 1 failed and 0 passed tests");
    }

    @Test
    void what_came_to_a_test_from_others_alone_is_suspected_too() {
        failed.put(ADDS.test(), new FailedUse(used(new int[] {0, 1}, 1), true, true, false));
        passes(0);

        assertThat(search(ADDS))
                .filteredOn(each -> each.suspect().member().equals("a.Money#add()"))
                .singleElement()
                .satisfies(each -> assertThat(each.suspect().evidence())
                        .containsExactly("used by 1 of 1 failed and 1 passed tests"));
    }

    @Test
    void what_has_changed_is_suspected_before_what_fewer_passed_tests_used() {
        fails(ADDS, 0, 1);
        IntStream.range(0, 100).forEach(test -> passes(1));
        changed.set(1);

        assertThat(members(ADDS)).containsExactly("a.Money#tax()", "a.Money#add()");
    }

    @Test
    void invocations_of_one_method_count_once() {
        fails(ADDS, 0);

        assertThat(search(ADDS, ADDS).get(0).suspect().evidence())
                .containsExactly("used by 1 of 1 failed and 0 passed tests");
    }

    @Test
    void what_the_stack_shows_is_suspected_more_with_its_line_and_lambdas_are_their_methods() {
        FailedTest thrown = test("a.MoneyTest#adds", "b.Lib.x(Lib.java:1)", "a.Money.lambda$tax$0(Money.java:77)");
        fails(thrown, 0, 1);

        Suspected suspect = search(thrown).get(0);

        assertThat(suspect.suspect().member()).isEqualTo("a.Money#tax()");
        assertThat(suspect.suspect().at()).isEqualTo(new SourceLine("src/main/java/a/Money.java", 77));
        assertThat(suspect.inStack()).isTrue();
        assertThat(suspect.suspect().evidence()).startsWith("at the top of the stack");
    }

    @Test
    void of_methods_with_one_name_the_stack_shows_the_one_that_stands_in_its_line() throws IOException {
        compile("target/classes", "a/Money", "add()V", "add(I)V");
        things.add(new Thing(Kind.METHOD, "a.Money#add(I)V"));
        FailedTest thrown = test("a.MoneyTest#adds", "a.Money.add(Money.java:21)");
        fails(thrown, 0, 6);

        assertThat(search(thrown))
                .extracting(each -> each.suspect().member(), Suspected::inStack)
                .containsExactly(tuple("a.Money#add(int)", true), tuple("a.Money#add()", false));
    }

    @Test
    void where_no_method_of_its_name_stands_in_its_line_the_stack_may_show_any() throws IOException {
        compile("target/classes", "a/Money", "add()V", "add(I)V");
        things.add(new Thing(Kind.METHOD, "a.Money#add(I)V"));
        FailedTest thrown = test("a.MoneyTest#adds", "a.Money.add(Money.java:99)");
        fails(thrown, 0, 6);

        assertThat(search(thrown)).hasSize(2).allMatch(Suspected::inStack);
    }

    @Test
    void methods_stand_where_their_debug_data_says() {
        fails(ADDS, 1);

        Suspected suspect = search(ADDS).get(0);

        assertThat(suspect.suspect().at()).isEqualTo(new SourceLine("src/main/java/a/Money.java", 20));
        assertThat(suspect.first()).isEqualTo(20);
        assertThat(suspect.last()).isEqualTo(22);
    }

    @Test
    void no_more_are_named_than_a_person_looks_at() {
        fails(ADDS, 0, 1, 2, 3, 4, 5);

        assertThat(members(ADDS)).hasSize(SuspectSearch.MOST);
    }

    @Test
    void tests_classes_and_settings_are_suspects_only_where_they_have_changed() {
        things.add(new Thing(Kind.METHOD, "a.MoneyTest#adds()V"));
        things.add(new Thing(Kind.SHAPE, "a.Money"));
        things.add(new Thing(Kind.DISPATCH, "a.Money"));
        things.add(new Thing(Kind.PROPERTY, "rate"));
        things.add(new Thing(Kind.VARIABLE, "RATE"));
        fails(ADDS, 6, 7, 8, 9, 10);
        assertThat(members(ADDS)).isEmpty();

        changed.set(6, 11);

        assertThat(members(ADDS))
                .containsExactlyInAnyOrder(
                        "a.MoneyTest#adds()", "a.Money", "system property rate", "environment variable RATE");
        assertThat(search(ADDS)).filteredOn(Suspected::setting).hasSize(2);
    }

    @Test
    void files_of_the_project_are_suspects_with_their_paths() {
        things.add(new Thing(Kind.FILE, "{root}/orders.csv"));
        things.add(new Thing(Kind.RESOURCE, "rates.csv"));
        things.add(new Thing(Kind.RESOURCE, "none.csv"));
        fails(ADDS, 6, 7, 8);

        assertThat(search(ADDS))
                .extracting(each -> each.suspect().at())
                .containsExactly(new SourceLine("orders.csv", 0), new SourceLine("src/main/resources/rates.csv", 0));
    }

    @Test
    void ten_thousand_failed_tests_with_two_thousand_things_each_are_counted() {
        int size = things.size();
        IntStream.range(0, 2000).forEach(number -> things.add(new Thing(Kind.METHOD, "a.Other" + number + "#x()V")));
        RoaringBitmap all = new RoaringBitmap();
        all.add(0L, size + 2000L);
        FailedTest[] tests = IntStream.range(0, 10_000)
                .mapToObj(number -> test("a.MoneyTest#t" + number))
                .toArray(FailedTest[]::new);
        for (FailedTest each : tests) {
            failed.put(each.test(), new FailedUse(TestUse.of(all), true, true, false));
            passed.add(TestUse.of(all));
        }

        assertThat(search(tests).get(0).suspect().evidence())
                .containsExactly("used by 10000 of 10000 failed and 10000 passed tests");
    }

    private List<String> members(FailedTest... tests) {
        return search(tests).stream()
                .map(Suspected::suspect)
                .map(Suspect::member)
                .toList();
    }

    private List<Suspected> search(FailedTest... tests) {
        RunUses uses =
                new RunUses("g:app", "default-test", Optional.empty(), things, changed, new BitSet(), failed, passed);
        Project project = StandardLayout.discover(root);
        UseEvidence evidence = new UseEvidence(List.of(uses), ChangedCode.of(Optional.empty()), noStackChanges());
        return new SuspectSearch(evidence, new Sources(project), new CodeLines(project)).of(cluster(tests));
    }

    private void fails(FailedTest test, int... used) {
        failed.put(test.test(), new FailedUse(TestUse.of(RoaringBitmap.bitmapOf(used)), true, true, false));
    }

    private static TestUse used(int[] all, int... alone) {
        return new TestUse(RoaringBitmap.bitmapOf(all), RoaringBitmap.bitmapOf(alone));
    }

    private void passes(int... used) {
        passed.add(TestUse.of(RoaringBitmap.bitmapOf(used)));
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(root.resolve(file).getParent());
        Files.writeString(root.resolve(file), text);
    }

    /** A class whose methods stand in lines 10 to 12, 20 to 22 and so on. */
    private void compile(String output, String name, String... methods) throws IOException {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, name, null, "java/lang/Object", null);
        writer.visitSource(name.substring(2) + ".java", null);
        int line = 10;
        for (String method : methods) {
            int parameters = method.indexOf('(');
            MethodVisitor code = writer.visitMethod(
                    Opcodes.ACC_STATIC, method.substring(0, parameters), method.substring(parameters), null, null);
            code.visitCode();
            for (int each : new int[] {line, line + 2}) {
                Label label = new Label();
                code.visitLabel(label);
                code.visitLineNumber(each, label);
                code.visitInsn(Opcodes.NOP);
            }
            code.visitInsn(Opcodes.RETURN);
            code.visitMaxs(0, 0);
            code.visitEnd();
            line += 10;
        }
        writer.visitEnd();
        Files.createDirectories(root.resolve(output).resolve(name).getParent());
        Files.write(root.resolve(output).resolve(name + ".class"), writer.toByteArray());
    }
}
