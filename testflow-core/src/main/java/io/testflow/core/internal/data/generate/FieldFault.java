package io.testflow.core.internal.data.generate;

import io.testflow.core.data.TestData;
import io.testflow.core.error.UsageException;

/** A field of which no values can be made. */
public final class FieldFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String entity;
    private final String field;

    FieldFault(String entity, String field, String problem) {
        super(problem);
        this.entity = entity;
        this.field = field;
    }

    /** The name of its entity. */
    public String entity() {
        return entity;
    }

    /** Its name. */
    public String field() {
        return field;
    }

    /** What is wrong, in a sentence that names the field. */
    public String problem() {
        return "`" + entity + "." + field + "`: " + getMessage();
    }

    UsageException of(TestData definition) {
        return new UsageException("The data set `" + definition.name() + "`, " + problem(), this);
    }
}
