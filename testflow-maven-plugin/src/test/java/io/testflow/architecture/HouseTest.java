package io.testflow.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseTest {

    /** Far below what is there, far above what a wrong folder would show. */
    private static final int FEWEST_CLASSES = 35;

    @Test
    void is_read_as_a_whole() {
        assertThat(House.classes().size()).isGreaterThan(FEWEST_CLASSES);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void has_classes_in_every_module_and_each_in_the_package_of_its_module(String module, String itsPackage) {
        classes()
                .should()
                .resideInAPackage(itsPackage + "..")
                .because("the package of a class tells the module, and with it the JVM, that it runs in")
                .check(House.module(module));
    }

    @Test
    void does_not_accept_a_rule_that_matches_nothing() {
        ArchRule nothing = classes()
                .that()
                .resideInAPackage("io.testflow.nowhere..")
                .should()
                .bePublic();

        assertThatThrownBy(() -> House.keeps(nothing)).hasMessageContaining("failed to check any classes");
    }

    private static Object[][] modules() {
        return House.PACKAGES.entrySet().stream()
                .map(entry -> new Object[] {entry.getKey(), entry.getValue()})
                .toArray(Object[][]::new);
    }
}
