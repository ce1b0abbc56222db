package io.testflow.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A service of a {@link TestFlowEnvironment}; the keys are those of {@code testflow.yml}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface InlineService {

    /** What tests and placeholders call it by. */
    String name();

    /** What it is, {@code postgres}; not needed beside an image, a command or a URL. */
    String type() default "";

    /** Its version, of any length; empty for any version. */
    String version() default "";

    /** An image, in the place of a version. */
    String image() default "";

    /** A program and its arguments, in the place of a version. */
    String[] command() default {};

    /** Where it runs already, in the place of a version. */
    String url() default "";

    /** Who has to give it. */
    String provider() default "auto";

    /** Scripts that set it up, files or resources of the class path. */
    String[] init() default {};

    /** What it listens on. */
    int[] ports() default {};

    /** Environment variables of its process, {@code NAME=value}. */
    String[] env() default {};

    /** What its program is told in its own words, {@code name=value}. */
    String[] settings() default {};
}
