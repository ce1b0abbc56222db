package io.testflow.core.internal.data.domain;

import java.util.function.LongFunction;

/**
 * Values that follow from their numbers.
 *
 * @param size how many there are
 * @param values by their numbers
 */
public record Numbered(long size, LongFunction<Object> values) implements Domain {

    @Override
    public Object nth(long number) {
        return values.apply(number);
    }
}
