package io.testflow.junit;

import io.testflow.core.environment.Isolation;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Asks for services that run while the tests of a class, or one test, run.
 *
 * <p>The environment is named, and defined in {@code testflow.yml}; or given by a Java {@link #source}; or its {@link #services}
 * stand here. It starts before the first instance of the test class is made, once for all classes that ask for the same,
 * and ends with the last test. Nested classes have the environment of the class around them, subclasses that of their
 * superclass, unless they ask for their own. On an annotation, it makes that annotation ask for the environment.
 *
 * <p>A test whose environment does not start, or whose services die, ends with an {@link
 * io.testflow.core.environment.EnvironmentFailure}, never with a failed assertion.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@ExtendWith({EnvironmentExtension.class, WatchExtension.class})
public @interface TestFlowEnvironment {

    /** The name of an environment of {@code testflow.yml}. */
    String value() default "";

    /** Gives the environment, in the place of a name. */
    Class<? extends EnvironmentSource> source() default EnvironmentSource.class;

    /** The services of the environment, in the place of a name. */
    InlineService[] services() default {};

    /** Who shares the environment, one value, in the place of what its definition says; nothing for that. */
    Isolation[] isolation() default {};

    /**
     * System properties, {@code spring.datasource.url={payment-db.jdbcUrl}}, set before instances of the test class, and what
     * frameworks do with these, and set back after the last test.
     */
    String[] properties() default {};
}
