package io.testflow.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.testflow.architecture.House.isRedOn;
import static io.testflow.architecture.House.keeps;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import io.testflow.core.internal.recordfile.Fields;
import io.testflow.engine.planted.NamesAnInternalType;
import io.testflow.junit.planted.ExtensionKnowsTheCore;
import io.testflow.junit.planted.ExtensionKnowsTheInsideOfTheData;
import io.testflow.junit.planted.ExtensionKnowsTheInsideOfTheEnvironment;
import io.testflow.maven.planted.UsesTheInsideOfTheEngine;
import org.junit.jupiter.api.Test;

/** What a Java program outside of TestFlow may name: the model of the core, the engine and its ports. */
class PublicFaceTest {

    private static final ArchRule SIGNATURES = classes()
            .that(describe(
                    "are public and not internal",
                    type -> type.getModifiers().contains(JavaModifier.PUBLIC)
                            && !type.getPackageName().contains(".internal")
                            && (type.getPackageName().startsWith("io.testflow.core")
                                    || type.getPackageName().startsWith("io.testflow.environment")
                                    || type.getPackageName().startsWith("io.testflow.data")
                                    || type.getPackageName().startsWith("io.testflow.engine"))))
            .should(new NameNoInternalType())
            .because("what is public must not lead into what may change with every version");

    private static final ArchRule INSIDE_OF_THE_CORE = classes()
            .that()
            .resideInAPackage("io.testflow.core.internal..")
            .should()
            .onlyHaveDependentClassesThat()
            .resideInAnyPackage(
                    "io.testflow.core..",
                    "io.testflow.environment..",
                    "io.testflow.data..",
                    "io.testflow.engine..",
                    "io.testflow.launcher..",
                    "io.testflow.maven..")
            .because("the inside of the core is for TestFlow's own modules, not for what users see");

    private static final ArchRule INSIDE_OF_THE_ENGINE = noClasses()
            .that()
            .resideOutsideOfPackage("io.testflow.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.testflow.engine.internal..")
            .because("everything that a goal can do, a Java program can do");

    private static final ArchRule INSIDE_OF_THE_ENVIRONMENT = noClasses()
            .that()
            .resideOutsideOfPackage("io.testflow.environment..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.testflow.environment.internal..")
            .because("the extension and the engine start environments as any Java program does");

    private static final ArchRule INSIDE_OF_THE_DATA = noClasses()
            .that()
            .resideOutsideOfPackage("io.testflow.data..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.testflow.data.internal..")
            .because("the extension and the engine load data as any Java program does");

    @Test
    void signatures_name_no_internal_type() {
        keeps(SIGNATURES);
        isRedOn(SIGNATURES, NamesAnInternalType.class);
    }

    @Test
    void inside_of_the_core_is_used_by_testflow_alone() {
        keeps(INSIDE_OF_THE_CORE);
        isRedOn(INSIDE_OF_THE_CORE, ExtensionKnowsTheCore.class, Fields.class);
    }

    @Test
    void inside_of_the_engine_is_used_by_the_engine_alone() {
        keeps(INSIDE_OF_THE_ENGINE);
        isRedOn(INSIDE_OF_THE_ENGINE, UsesTheInsideOfTheEngine.class);
    }

    @Test
    void inside_of_the_environment_is_used_by_the_environment_alone() {
        keeps(INSIDE_OF_THE_ENVIRONMENT);
        isRedOn(INSIDE_OF_THE_ENVIRONMENT, ExtensionKnowsTheInsideOfTheEnvironment.class);
    }

    @Test
    void inside_of_the_data_is_used_by_the_data_alone() {
        keeps(INSIDE_OF_THE_DATA);
        isRedOn(INSIDE_OF_THE_DATA, ExtensionKnowsTheInsideOfTheData.class);
    }
}
