package io.testflow.data.internal.schema;

import java.math.BigDecimal;
import java.util.List;

/** A part of a check that can be followed. */
public sealed interface Rule {

    /** The column that it is about. */
    String column();

    /** The column has one of these values, as text. */
    record OneOf(String column, List<String> values) implements Rule {}

    /**
     * A limit.
     *
     * @param ofLength whether it is one of the number of characters, and not of the value
     * @param upper whether values are below
     * @param inclusive whether the limit itself is a value
     */
    record Limit(String column, boolean ofLength, boolean upper, boolean inclusive, BigDecimal value) implements Rule {}

    /** The column holds JSON. */
    record HoldsJson(String column) implements Rule {}
}
