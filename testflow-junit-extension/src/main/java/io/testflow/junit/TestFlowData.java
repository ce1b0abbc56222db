package io.testflow.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Asks for test data.
 *
 * <p>On a class, or on a method: the data set whose name is the value, for what its tests ask for by the names of entities. Where the
 * definition says {@code load}, it is in the database of that service before the first instance of the class is made, or before
 * the test begins, and taken out again behind it. Nested classes have that of the class around them, subclasses that of their
 * superclass, unless they ask for their own.
 *
 * <p>On a field or a parameter: its rows. The value is the name of an entity, {@code users}, of one of a data set, {@code
 * shop.users}, or of a data set for a {@code DataSet}; without it, it is the name of the field. The type says as what: a {@code List}, a
 * {@code Set} or an array has all rows, {@code Rows} gives one after the other, anything else is one {@link #row}; records and beans have
 * the values by the names of their parts, a {@code Map} has all.
 *
 * <p>A test that does not get its data ends with a {@link io.testflow.core.data.DataFailure}, never with a failed assertion.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@ExtendWith(DataExtension.class)
public @interface TestFlowData {

    /** The name of a data set or an entity. */
    String value() default "";

    /** On a class or a method, the definition of the data set, in the place of a name. */
    Class<? extends TestDataSource> source() default TestDataSource.class;

    /** On a field or a parameter that has one row, its number from 0. */
    long row() default 0;
}
