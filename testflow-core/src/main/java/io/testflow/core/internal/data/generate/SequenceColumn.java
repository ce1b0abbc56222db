package io.testflow.core.internal.data.generate;

import io.testflow.core.internal.data.kind.Kind;

/** Numbers that grow with the rows. */
record SequenceColumn(Kind.Sequence sequence) implements Column {

    @Override
    public Object at(long row) {
        return sequence.first() + row * sequence.step();
    }

    @Override
    public boolean isDistinct() {
        return true;
    }
}
