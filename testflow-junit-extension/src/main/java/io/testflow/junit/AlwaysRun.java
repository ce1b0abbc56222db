package io.testflow.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks TestFlow to run a test class or method in every build, whatever has changed.
 *
 * <p>For tests of what lies beyond the reach of any evidence: the clock, the network, a database that nobody in the
 * build started.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface AlwaysRun {}
