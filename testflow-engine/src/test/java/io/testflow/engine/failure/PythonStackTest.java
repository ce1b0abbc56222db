package io.testflow.engine.failure;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.failure.Author;
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

/** What is said of failures of pytest by their stacks alone. */
class PythonStackTest {

    private static final String CART = """
            RATE = 2


            def total(items):
                return sum(price(each) for each in items)


            def price(
                item,
            ):
                return item["price"]


            def tax(amount):
                return amount * RATE
            """;

    private static final String TEST = """
            from shop.cart import total


            def test_total():
                cart = [{}]
                assert total(cart) == 0


            def test_empty():
                assert total([]) == 0
            """;

    private static final String TRACE = """
            /builds/ci/shop/tests/test_cart.py:6: in test_total
                assert total(cart) == 0
            /builds/ci/shop/shop/cart.py:5: in total
                return sum(price(each) for each in items)
            /usr/lib/python3.12/site-packages/shop/cart.py:5: in wrapped
                return fn(each)
            /builds/ci/shop/shop/cart.py:11: in price
                return item["price"]
            E   KeyError: 'price'
            """;

    @TempDir
    private Path directory;

    private ReportedProject project;

    @BeforeEach
    void a_project() throws Exception {
        project = new ReportedProject(directory)
                .write("shop/cart.py", CART)
                .write("tests/test_cart.py", TEST)
                .write("CODEOWNERS", "/shop/ @shop\n/tests/ @testers\n")
                .commit("Jane", "first")
                .fails("classname='tests.test_cart' name='test_total'", TRACE);
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void a_changed_function_that_the_stack_shows_is_the_suspect_and_its_author_known() {
        project.write("shop/cart.py", CART.replace("return item[", "return dict(item)["))
                .commit("John", "copy items");

        Finding found = project.finding("HEAD~1");

        assertThat(found.verdict().kind()).isEqualTo(Kind.CAUSED_BY_CHANGE);
        assertThat(found.verdict().evidence())
                .containsExactly(
                        "the change touched shop/cart.py#price, which the stack shows",
                        "its test used what the change touched");
        Suspect suspect = found.suspects().get(0);
        assertThat(suspect.member()).isEqualTo("shop/cart.py#price");
        assertThat(suspect.at()).isEqualTo(new SourceLine("shop/cart.py", 11));
        assertThat(suspect.changed()).isTrue();
        assertThat(suspect.lastAuthor().orElseThrow().name()).isEqualTo("John");
        assertThat(suspect.evidence())
                .containsExactly("changed", "at the top of the stack", "shown by the stacks of 1 of 1 failed tests");
        assertThat(found.suspects())
                .extracting(Suspect::member)
                .containsExactly("shop/cart.py#price", "shop/cart.py#total");
        assertThat(found.suspects().get(1).evidence()).endsWith("its file has changed elsewhere");
        assertThat(found.owner()).isEqualTo(new Owned("@shop", "CODEOWNERS:1 for shop/cart.py"));
    }

    @Test
    void parameters_of_a_function_are_part_of_it() {
        project.write("shop/cart.py", CART.replace("    item,", "    item, currency=1,"));

        Finding found = project.finding("HEAD");

        assertThat(found.verdict().kind()).isEqualTo(Kind.CAUSED_BY_CHANGE);
        assertThat(found.suspects().get(0).author()).isEqualTo(Author.NOT_COMMITTED);
    }

    @Test
    void a_changed_function_that_the_stack_does_not_show_decides_nothing() {
        project.write("shop/cart.py", CART.replace("amount * RATE", "amount * RATE * 2"));

        Finding found = project.finding("HEAD");

        assertThat(found.verdict().kind()).isEqualTo(Kind.UNDECIDED);
        assertThat(found.suspects()).isNotEmpty().noneMatch(Suspect::changed);
    }

    @Test
    void a_function_from_which_a_line_was_taken_has_changed() {
        project.write("shop/cart.py", CART.replace("    item,", "    item,\n    unit,"))
                .commit("Jane", "units")
                .write("shop/cart.py", CART)
                .commit("John", "no units");

        Finding found = project.finding("HEAD~1");

        assertThat(found.verdict().kind()).isEqualTo(Kind.CAUSED_BY_CHANGE);
        assertThat(found.suspects().get(0).lastAuthor().orElseThrow().name()).isEqualTo("John");
    }

    @Test
    void a_test_whose_own_function_has_changed_is_the_change() {
        project.write("tests/test_cart.py", TEST.replace("[{}]", "[{}, {}]"));

        Finding found = project.finding("HEAD");

        assertThat(found.verdict().kind()).isEqualTo(Kind.CAUSED_BY_CHANGE);
        assertThat(found.verdict().evidence()).contains("its test is new or changed itself");
        assertThat(found.suspects().stream().filter(Suspect::changed))
                .extracting(Suspect::member)
                .containsExactly("tests/test_cart.py#test_total");
    }

    @Test
    void another_test_of_the_file_says_nothing_of_this_one() {
        project.write("tests/test_cart.py", TEST.replace("total([]) == 0", "total([]) == 1"));

        Finding found = project.finding("HEAD");

        assertThat(found.verdict().kind()).isEqualTo(Kind.UNDECIDED);
        assertThat(found.suspects())
                .extracting(Suspect::member)
                .containsExactly("shop/cart.py#price", "shop/cart.py#total");
    }

    @Test
    void with_nothing_to_compare_with_the_stack_still_names_suspects_and_owners() {
        Finding found = project.finding(null);

        assertThat(found.verdict().kind()).isEqualTo(Kind.UNDECIDED);
        assertThat(found.suspects())
                .extracting(Suspect::member)
                .containsExactly("shop/cart.py#price", "shop/cart.py#total");
        assertThat(found.suspects().get(0).score()).isEqualTo(1);
        assertThat(found.owner()).isEqualTo(new Owned("@shop", "CODEOWNERS:1 for shop/cart.py"));
    }

    @Test
    void a_failure_of_the_environment_stays_one_where_the_stack_shows_nothing_of_the_change() {
        project.fails(
                "classname='tests.test_cart' name='test_remote'",
                "tests/test_cart.py:6: in test_remote\nE   ConnectionRefusedError: [Errno 111] Connection refused\n");
        project.write("shop/cart.py", CART.replace("return item[", "return dict(item)["));

        assertThat(project.findings("HEAD"))
                .extracting(found -> found.verdict().kind())
                .containsExactly(Kind.CAUSED_BY_CHANGE, Kind.ENVIRONMENT);
    }
}
