package io.testflow.engine.internal.failure.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CheckoutPathsTest {

    private final CheckoutPaths paths = new CheckoutPaths(
            "shop", List.of("src/cart.js", "web/src/cart.js", "web/src/menu.js", "setup.py", "web/a/index.js"));

    @Test
    void the_longest_common_end_decides() {
        assertThat(paths.likely("/app/web/src/cart.js")).contains("web/src/cart.js");
        assertThat(paths.likely("/app/src/menu.js")).contains("web/src/menu.js");
    }

    @Test
    void the_name_of_the_checkout_counts_as_part_of_the_end() {
        assertThat(paths.likely("/builds/ci/shop/src/cart.js")).contains("src/cart.js");
    }

    @Test
    void an_end_that_two_files_have_is_of_neither() {
        assertThat(paths.likely("/app/src/cart.js")).isEmpty();
    }

    @Test
    void a_name_alone_is_enough_only_where_it_is_all_of_one_path() {
        assertThat(paths.likely("menu.js")).contains("web/src/menu.js");
        assertThat(paths.likely("/build/setup.py")).contains("setup.py");
        assertThat(paths.likely("/lib/b/index.js")).isEmpty();
    }

    @Test
    void schemes_drives_dots_and_queries_are_no_names() {
        assertThat(paths.likely("webpack:///./src/x/../menu.js?1a2b")).contains("web/src/menu.js");
        assertThat(paths.likely("C:\\build\\src\\menu.js")).contains("web/src/menu.js");
    }

    @Test
    void all_of_the_path_of_a_class_is_needed() {
        assertThat(paths.endingWith("src/menu.js")).contains("web/src/menu.js");
        assertThat(paths.endingWith("other/src/menu.js")).isEmpty();
    }

    @Test
    void what_is_no_path_means_nothing() {
        assertThat(paths.likely("")).isEmpty();
        assertThat(paths.likely("/")).isEmpty();
        assertThat(paths.likely("a/".repeat(600) + "src/menu.js")).isEmpty();
    }
}
