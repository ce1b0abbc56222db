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

/** What is said of failures of Jest by their stacks alone. */
class ScriptStackTest {

    private static final String CART = """
            export class Cart {
              total(items) {
                if (items.length === 0) {
                  return 0;
                } else {
                  return items.map((item) => item.price.amount);
                }
              }

              tax(
                amount
              ) {
                return amount * 2;
              }
            }
            """;

    private static final String TEST = """
            describe('cart', () => {
              test('totals', () => {
                const cart = new Cart();
                expect(cart.total([{}])).toBe(0);
              });

              test('taxes', () => {
                expect(new Cart().tax(1)).toBe(2);
              });
            });
            """;

    private static final String TOTALS = "classname='cart totals' name='cart totals'";

    @TempDir
    private Path directory;

    private ReportedProject project;

    @BeforeEach
    void a_project() throws Exception {
        project = new ReportedProject(directory)
                .write("web/src/cart.js", CART)
                .write("web/src/cart.test.js", TEST)
                .write("api/src/index.js", "")
                .write("CODEOWNERS", "/web/ @web\n")
                .commit("Jane", "first");
    }

    @AfterEach
    void close() {
        project.close();
    }

    private static String trace(String folder) {
        return """
                TypeError: Cannot read properties of undefined (reading 'amount')
                    at FOLDER/cart.js:6:43
                    at Array.map (<anonymous>)
                    at Cart.total (FOLDER/cart.js:6:20)
                    at Object.<anonymous> (FOLDER/cart.test.js:4:17)
                    at Promise.then (node_modules/jest-circus/build/index.js:12:5)
                """.replace("FOLDER", folder);
    }

    @Test
    void a_changed_method_that_the_stack_shows_is_the_suspect() {
        project.fails(TOTALS, trace("/builds/ci/shop/web/src"))
                .write("web/src/cart.js", CART.replace("return 0;", "return 1;"))
                .commit("John", "never nothing");

        Finding found = project.finding("HEAD~1");

        assertThat(found.verdict().kind()).isEqualTo(Kind.CAUSED_BY_CHANGE);
        Suspect suspect = found.suspects().get(0);
        assertThat(suspect.member()).isEqualTo("web/src/cart.js#total");
        assertThat(suspect.at()).isEqualTo(new SourceLine("web/src/cart.js", 6));
        assertThat(suspect.lastAuthor().orElseThrow().name()).isEqualTo("John");
        assertThat(found.owner()).isEqualTo(new Owned("@web", "CODEOWNERS:1 for web/src/cart.js"));
    }

    @Test
    void paths_of_bundlers_of_subfolders_and_of_other_machines_mean_files_of_the_checkout() {
        for (String folder : new String[] {
            "webpack:///./src", "webpack://shop/src", "src", "C:\\build\\web\\src", "/app/src", "file:///app/web/src"
        }) {
            project.fails("classname='" + folder + "' name='a'", trace(folder));
        }

        assertThat(project.findings(null))
                .flatExtracting(Finding::suspects)
                .extracting(suspect -> suspect.line().orElseThrow().file())
                .containsOnly("web/src/cart.js");
        assertThat(project.findings(null))
                .allSatisfy(found -> assertThat(found.suspects()).isNotEmpty());
    }

    @Test
    void a_path_that_two_files_may_mean_is_neither() {
        project.write("api/src/cart.js", CART).commit("Jane", "twice").fails(TOTALS, trace("/app/src"));

        assertThat(project.finding(null).suspects()).isEmpty();
    }

    @Test
    void a_test_without_a_name_is_changed_by_lines_of_its_own_function() {
        project.fails(TOTALS, trace("/builds/ci/shop/web/src"))
                .write("web/src/cart.test.js", TEST.replace("const cart = new Cart();", "const cart = new Cart(1);"));

        Finding found = project.finding("HEAD");

        assertThat(found.verdict().kind()).isEqualTo(Kind.CAUSED_BY_CHANGE);
        assertThat(found.verdict().evidence()).contains("its test is new or changed itself");
    }

    @Test
    void neither_the_test_next_to_it_nor_the_method_next_to_that_decides_anything() {
        project.fails(TOTALS, trace("/builds/ci/shop/web/src"))
                .write("web/src/cart.test.js", TEST.replace("toBe(2)", "toBe(3)"))
                .write("web/src/cart.js", CART.replace("amount * 2", "amount * 3"));

        Finding found = project.finding("HEAD");

        assertThat(found.verdict().kind()).isEqualTo(Kind.UNDECIDED);
        assertThat(found.suspects()).isNotEmpty().noneMatch(Suspect::changed);
    }

    @Test
    void lines_that_differ_by_their_ends_alone_have_not_changed() {
        project.fails(TOTALS, trace("/builds/ci/shop/web/src")).write("web/src/cart.js", CART.replace("\n", "\r\n"));

        assertThat(project.finding("HEAD").verdict().kind()).isEqualTo(Kind.UNDECIDED);
    }
}
