package io.testflow.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.plan.PlanMode;
import io.testflow.launcher.fixture.Backwards;
import io.testflow.launcher.fixture.Fixtures.Many;
import io.testflow.launcher.fixture.Fixtures.Outer;
import io.testflow.launcher.fixture.Fixtures.Plain;
import io.testflow.launcher.fixture.Fixtures.Talking;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanClassOrdererTest {

    @TempDir
    private Path directory;

    @Test
    void puts_the_nearest_to_the_change_first_and_keeps_the_order_of_the_rest() throws Exception {
        Build build = build().runs(Plain.class, 7)
                .runs(Many.class, 3)
                .runs(Outer.class, 3)
                .runs(Talking.class, 0)
                .plan();

        assertThat(order(build, Plain.class, Outer.class, Many.class, Talking.class))
                .containsExactly("Talking", "Outer", "Many", "Plain");
    }

    @Test
    void counts_a_class_that_the_plan_does_not_know_as_new() throws Exception {
        Build build = build().runs(Plain.class, 1).plan();

        assertThat(order(build, Plain.class, Outer.class)).containsExactly("Outer", "Plain");
    }

    @Test
    void takes_a_class_for_as_near_as_the_nearest_that_runs_in_it() throws Exception {
        Class<?> inner = Class.forName(Outer.class.getName() + "$Inner");
        Build build = build().runs(Plain.class, 2)
                .runs(Outer.class, 5)
                .runs(inner, 1)
                .runs(Many.class, 6)
                .runs(Many.class, "repeated")
                .plan();

        assertThat(order(build, Plain.class, Outer.class, Many.class)).containsExactly("Many", "Outer", "Plain");
    }

    @Test
    void puts_what_would_have_been_left_out_last_where_everything_runs() throws Exception {
        Build build =
                build().skips(Plain.class).runs(Outer.class, 9).plan(PlanMode.REPORT, Build.ID, LauncherVersion.own());

        assertThat(order(build, Plain.class, Outer.class)).containsExactly("Outer", "Plain");
    }

    @Test
    void leaves_the_order_alone_without_a_plan() {
        assertThat(order(build(), Plain.class, Outer.class)).containsExactly("Plain", "Outer");
    }

    @Test
    void leaves_the_order_to_the_orderer_that_the_user_has_named() throws Exception {
        Build build = build().runs(Plain.class, 2)
                .runs(Outer.class, 1)
                .runs(Many.class, 0)
                .plan();

        assertThat(orderWithUsers(Backwards.class.getName(), build, Many.class, Plain.class, Outer.class))
                .containsExactly("Plain", "Outer", "Many");
    }

    @Test
    void takes_its_own_name_in_the_users_file_for_none() throws Exception {
        Build build = build().runs(Plain.class, 1).runs(Outer.class, 0).plan();

        assertThat(orderWithUsers(PlanClassOrderer.class.getName(), build, Plain.class, Outer.class))
                .containsExactly("Outer", "Plain");
    }

    @Test
    void leaves_the_order_alone_and_says_so_where_the_users_orderer_cannot_be_made() throws Exception {
        Build build = build().runs(Plain.class, 1).runs(Outer.class, 0).plan();

        assertThat(orderWithUsers("com.acme.Missing", build, Plain.class, Outer.class))
                .containsExactly("Plain", "Outer");
        assertThat(orderWithUsers("java.lang.String", build, Plain.class, Outer.class))
                .containsExactly("Plain", "Outer");
        assertThat(build.notes()).hasSize(2).first().asString().contains("com.acme.Missing");
    }

    private Build build() {
        return new Build(directory.resolve("run"))
                .parameter("junit.jupiter.testclass.order.default", PlanClassOrderer.class.getName());
    }

    private List<String> orderWithUsers(String orderer, Build build, Class<?>... classes) throws IOException {
        Path classPath = Files.createTempDirectory(directory, "class-path");
        Files.writeString(
                classPath.resolve("junit-platform.properties"),
                "junit.jupiter.testclass.order.default = " + orderer + " \n");
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classPath.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            return order(build, classes);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static List<String> order(Build build, Class<?>... classes) {
        return build.run(classes).stream()
                .map(test -> test.substring(0, test.indexOf('/')))
                .distinct()
                .toList();
    }
}
