package io.testflow.engine.internal.failure.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TestFilesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tests/cart.py",
                "shop/test_cart.py",
                "shop/cart_test.go",
                "conftest.py",
                "web/__tests__/cart.js",
                "web/cart.spec.ts",
                "app/src/test/java/a/Money.java",
                "a/MoneyTest.java"
            })
    void test_code_is_told_by_its_folder_or_its_name(String file) {
        assertThat(TestFiles.contain(file)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shop/cart.py",
                "shop/contest.py",
                "web/latest.js",
                "src/main/java/a/test/Money.java",
                "testing.py"
            })
    void other_code_is_none(String file) {
        assertThat(TestFiles.contain(file)).isFalse();
    }
}
