package io.testflow.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what is given from the environment of the test: a field, or a parameter of a constructor or a method.
 *
 * <p>Its type says what: an {@code Endpoint}, a {@code DataSource}, a {@code Connection} that is closed behind the test, a
 * {@code URI}, a {@code URL}, or the whole {@code RunningEnvironment}. Parameters of the types {@code Endpoint} and {@code
 * RunningEnvironment} need no mark.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER})
public @interface TestFlowService {

    /** The name of the service; empty for the only one that has what the type asks for. */
    String value() default "";
}
