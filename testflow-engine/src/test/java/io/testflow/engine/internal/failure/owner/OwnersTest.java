package io.testflow.engine.internal.failure.owner;

import static io.testflow.engine.internal.failure.Failures.cluster;
import static io.testflow.engine.internal.failure.Failures.test;
import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.failure.Author;
import io.testflow.core.failure.Cluster;
import io.testflow.core.failure.Ownership;
import io.testflow.core.failure.Ownership.Owned;
import io.testflow.core.failure.Ownership.Unowned;
import io.testflow.core.failure.Routing;
import io.testflow.core.failure.RoutingStep;
import io.testflow.core.failure.SourceLine;
import io.testflow.core.failure.Suspect;
import io.testflow.engine.internal.failure.place.Sources;
import io.testflow.engine.internal.pom.StandardLayout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnersTest {

    private static final Author JANE = new Author("3f2a1c8", "Jane Doe", "jane@example.org", "round");
    private static final Cluster CLUSTER = cluster(
            test("a.MoneyTest#adds", "java.util.Objects.requireNonNull(Objects.java:1)", "a.Money.add(Money.java:3)"));

    @TempDir
    private Path root;

    @BeforeEach
    void a_project() throws IOException {
        write("pom.xml", "<project><groupId>g</groupId><artifactId>app</artifactId><version>1</version></project>");
        write("src/main/java/a/Money.java", "");
        write("src/main/java/a/Tax.java", "");
        write("src/test/java/a/MoneyTest.java", "");
        write("CODEOWNERS", "Money.java @money\nTax.java @tax\n*Test.java @tests");
    }

    @Test
    void a_category_comes_first_then_code_then_the_author_of_a_change() {
        Routing routing = new Routing(Routing.DEFAULT.order(), Map.of("assertion", "@qa"));

        assertThat(owner(routing, suspect("Tax", JANE))).isEqualTo(new Owned("@qa", "failures.routing of assertion"));
        assertThat(owner(Routing.DEFAULT, suspect("Tax", JANE)))
                .isEqualTo(new Owned("@tax", "CODEOWNERS:2 for src/main/java/a/Tax.java"));
        assertThat(owner(Routing.DEFAULT, suspect("Other", JANE)))
                .isEqualTo(new Owned("Jane Doe <jane@example.org>", "author of a.Other, 3f2a1c8"));
    }

    @Test
    void the_user_sets_the_order() {
        Routing authorFirst =
                new Routing(List.of(RoutingStep.AUTHOR, RoutingStep.CODEOWNERS), Map.of("assertion", "@qa"));

        assertThat(owner(authorFirst, suspect("Tax", JANE)).why()).isEqualTo("author of a.Tax, 3f2a1c8");
        assertThat(owner(authorFirst, suspect("Tax", null)).why()).startsWith("CODEOWNERS:2");
    }

    @Test
    void code_is_that_of_the_top_frame_of_the_project_where_there_is_no_suspect() {
        assertThat(owner(Routing.DEFAULT))
                .isEqualTo(new Owned("@money", "CODEOWNERS:1 for src/main/java/a/Money.java"));
    }

    @Test
    void code_is_that_of_the_test_where_no_frame_is_of_the_project() {
        assertThat(owners(Routing.DEFAULT).of(cluster(test("a.MoneyTest#adds", "b.C.d(C.java:1)")), List.of()))
                .isEqualTo(new Owned("@tests", "CODEOWNERS:3 for src/test/java/a/MoneyTest.java"));
    }

    @Test
    void nobody_owns_what_nobody_is_named_for_and_it_says_who_was_asked() throws IOException {
        write("CODEOWNERS", "/docs/ @docs");

        assertThat(owner(Routing.DEFAULT, suspect("Tax", Author.NOT_COMMITTED)))
                .isEqualTo(new Unowned("failures.routing names nobody for assertion; CODEOWNERS names nobody for"
                        + " src/main/java/a/Tax.java; the change of the suspect is not committed"));
        Files.delete(root.resolve("CODEOWNERS"));
        assertThat(owner(Routing.DEFAULT).why()).contains("there is no CODEOWNERS file; no suspect was changed");
        assertThat(owner(new Routing(List.of(), Map.of())).why()).isEqualTo("failures.routing has no steps");
    }

    private static Suspect suspect(String type, @Nullable Author author) {
        SourceLine line = new SourceLine("src/main/java/a/" + type + ".java", 3);
        return new Suspect("a." + type, 0.9, true, line, author, List.of());
    }

    private Ownership owner(Routing routing, Suspect... suspects) {
        return owners(routing).of(CLUSTER, List.of(suspects));
    }

    private Owners owners(Routing routing) {
        return new Owners(routing, new Sources(StandardLayout.discover(root)));
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(root.resolve(file).getParent());
        Files.writeString(root.resolve(file), text);
    }
}
