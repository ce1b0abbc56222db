package io.testflow.engine.failure;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.failure.Finding;
import io.testflow.core.failure.Ownership.Owned;
import io.testflow.core.failure.SourceLine;
import io.testflow.core.failure.Suspect;
import io.testflow.core.failure.Verdict.Kind;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of failures of JUnit by their stacks alone, of a project of which no module is known. */
class JavaStackTest {

    private static final String FILE = "app/src/main/java/a/Money.java";
    private static final String TEST_FILE = "app/src/test/java/a/MoneyTest.java";

    private static final String MONEY = """
            package a;

            class Money {
                int add(List<Integer> all) {
                    all.forEach(each -> check(each));
                    return 1;
                }

                int tax() {
                    return 2;
                }

                Runnable later() {
                    return new Runnable() {
                        public void run() {
                            throw new IllegalStateException("3");
                        }
                    };
                }
            }
            """;

    private static final String TEST = """
            package a;

            class MoneyTest {
                @Test
                void adds() {
                    new Money().add(List.of(1));
                }

                @Test
                void taxes() {
                    new Money().tax();
                }
            }
            """;

    private static final String ADDS = """
            java.lang.IllegalStateException: not 1
            \tat org.lib.Checks.check(Checks.java:7)
            \tat a.Money.lambda$add$0(Money.java:5)
            \tat java.base/java.util.ImmutableCollections.forEach(ImmutableCollections.java:50)
            \tat a.Money.add(Money.java:5)
            \tat a.MoneyTest.adds(MoneyTest.java:6)
            """;

    @TempDir
    private Path directory;

    private ReportedProject project;

    @BeforeEach
    void a_project() throws Exception {
        project = new ReportedProject(directory)
                .write(FILE, MONEY)
                .write(TEST_FILE, TEST)
                .commit("Jane", "first");
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void a_changed_method_that_the_stack_shows_is_the_suspect() {
        project.fails("classname='a.MoneyTest' name='adds'", ADDS)
                .write(FILE, MONEY.replace("return 1", "return 7"))
                .commit("John", "seven");

        Finding found = project.finding("HEAD~1");

        assertThat(found.verdict().kind()).isEqualTo(Kind.CAUSED_BY_CHANGE);
        assertThat(found.suspects()).extracting(Suspect::member).containsExactly("a.Money#add");
        assertThat(found.suspects().get(0).at()).isEqualTo(new SourceLine(FILE, 5));
        assertThat(found.suspects().get(0).lastAuthor().orElseThrow().name()).isEqualTo("John");
    }

    @Test
    void a_comment_in_a_method_is_no_change_of_it() {
        project.fails("classname='a.MoneyTest' name='adds'", ADDS)
                .write(FILE, MONEY.replace("return 1;", "return 1; // one"));

        Finding found = project.finding("HEAD");

        assertThat(found.verdict().kind()).isEqualTo(Kind.UNDECIDED);
        assertThat(found.suspects()).extracting(Suspect::changed).containsExactly(false);
    }

    @Test
    void another_method_of_the_class_is_no_evidence() {
        project.fails("classname='a.MoneyTest' name='adds'", ADDS).write(FILE, MONEY.replace("return 2", "return 7"));

        assertThat(project.finding("HEAD").verdict().kind()).isEqualTo(Kind.UNDECIDED);
    }

    @Test
    void a_class_within_a_method_is_told_by_its_lines() {
        String trace = "java.lang.IllegalStateException: 3\n\tat a.Money$1.run(Money.java:16)\n"
                + "\tat a.MoneyTest.adds(MoneyTest.java:6)\n";
        project.fails("classname='a.MoneyTest' name='adds'", trace).write(FILE, MONEY.replace("return 2", "return 7"));
        assertThat(project.finding("HEAD").verdict().kind()).isEqualTo(Kind.UNDECIDED);

        project.write(FILE, MONEY.replace("\"3\"", "\"4\""));

        assertThat(project.finding("HEAD").suspects().get(0).member()).isEqualTo("a.Money$1#run");
        assertThat(project.finding("HEAD").verdict().kind()).isEqualTo(Kind.CAUSED_BY_CHANGE);
    }

    @Test
    void a_changed_test_method_is_the_change_and_one_beside_it_is_not() {
        project.fails("classname='a.MoneyTest' name='adds'", ADDS)
                .write(TEST_FILE, TEST.replace("new Money().tax()", "new Money().tax(); int a = 1"));
        assertThat(project.finding("HEAD").verdict().kind()).isEqualTo(Kind.UNDECIDED);

        project.write(TEST_FILE, TEST.replace("List.of(1)", "List.of(2)"));

        Finding found = project.finding("HEAD");
        assertThat(found.verdict().kind()).isEqualTo(Kind.CAUSED_BY_CHANGE);
        assertThat(found.verdict().evidence()).contains("its test is new or changed itself");
        assertThat(found.suspects()).extracting(Suspect::member).contains("a.MoneyTest#adds");
    }

    @Test
    void each_of_many_causes_has_the_author_of_its_suspect() {
        for (int i = 0; i < 15; i++) {
            String type = "java.lang.IllegalStateException: not ".replace("State", "State" + (char) ('A' + i));
            project.fails(
                    "classname='a.MoneyTest' name='adds" + i + "'",
                    ADDS.replace("java.lang.IllegalStateException: not ", type));
        }
        project.write(FILE, MONEY.replace("return 1", "return 7")).commit("John", "seven");

        assertThat(project.findings("HEAD~1"))
                .hasSize(15)
                .allSatisfy(found -> assertThat(found.owner())
                        .isInstanceOfSatisfying(
                                Owned.class, owner -> assertThat(owner.names()).startsWith("John")));
    }
}
