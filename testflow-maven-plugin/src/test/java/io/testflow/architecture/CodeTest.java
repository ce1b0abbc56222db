package io.testflow.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static io.testflow.architecture.House.isRedOn;
import static io.testflow.architecture.House.keeps;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import io.testflow.architecture.planted.KeepsStaticState;
import io.testflow.architecture.planted.Logs;
import io.testflow.architecture.planted.Prints;
import io.testflow.architecture.planted.ThrowsAnything;
import io.testflow.architecture.planted.unmarked.NotNullMarked;
import io.testflow.architecture.planted.util.Leftovers;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** How every class is written. */
class CodeTest {

    /** The generator of Maven's plugin tools writes this package. */
    private static final String GENERATED = "io.testflow.maven.help";

    private static final ArchRule NULL_MARKED = classes()
            .that()
            .resideOutsideOfPackage(GENERATED)
            .should(ArchCondition.from(describe(
                    "be in a package marked with @NullMarked",
                    (JavaClass type) -> type.getPackage().isAnnotatedWith(NullMarked.class))))
            .because("NullAway reads nothing else");

    private static final ArchRule STREAMS = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("io.testflow.environment.internal.lifecycle.Messages")
            .and()
            .doNotHaveFullyQualifiedName("io.testflow.data.command.Progress")
            .and()
            .doNotHaveFullyQualifiedName("io.testflow.maven.failure.ServerCommands")
            .should(ACCESS_STANDARD_STREAMS)
            .because("output goes through Maven's log or is the caller's affair; only what tests wait for is told"
                    + " where there is no Maven, and in one place, and what a CI server wants to read there");

    private static final ArchRule STATIC_STATE = fields().that()
            .areStatic()
            .and(describe(
                    "are written by a person",
                    (JavaField field) -> !field.getModifiers().contains(JavaModifier.SYNTHETIC)))
            .should()
            .beFinal()
            .because("builds and tests share a JVM: state belongs to an object that somebody made");

    private static final ArchRule PACKAGE_NAMES = noClasses()
            .should()
            .resideInAnyPackage(
                    "..util..",
                    "..utils..",
                    "..helper..",
                    "..helpers..",
                    "..common..",
                    "..manager..",
                    "..impl..",
                    "..misc..",
                    "..constants..")
            .because("a package is named by what it does for the user");

    @Test
    void packages_are_null_marked() {
        keeps(NULL_MARKED);
        isRedOn(NULL_MARKED, NotNullMarked.class);
    }

    @Test
    void nothing_prints_past_the_log() {
        keeps(STREAMS);
        isRedOn(STREAMS, Prints.class);
    }

    @Test
    void nothing_logs_by_java_util_logging() {
        keeps(NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING);
        isRedOn(NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING, Logs.class);
    }

    @Test
    void nothing_throws_an_exception_that_says_nothing() {
        keeps(NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS);
        isRedOn(NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS, ThrowsAnything.class);
    }

    @Test
    void nothing_keeps_static_state() {
        keeps(STATIC_STATE);
        isRedOn(STATIC_STATE, KeepsStaticState.class);
    }

    @Test
    void packages_are_named_by_feature() {
        keeps(PACKAGE_NAMES);
        isRedOn(PACKAGE_NAMES, Leftovers.class);
    }
}
