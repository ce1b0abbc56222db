package io.testflow.core.data;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says what a component of a record, or a field of a bean, holds, where its type and its name do not. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Values {

    /** The kind, in the words of {@code testflow.yml}, {@code int:1..100}; empty for what type and name say. */
    String value() default "";

    /** The share of values that are null, from 0 to 1. */
    double nulls() default 0;

    /** Whether no two have the same value. */
    boolean unique() default false;
}
