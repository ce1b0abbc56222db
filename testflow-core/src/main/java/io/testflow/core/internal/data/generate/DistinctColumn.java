package io.testflow.core.internal.data.generate;

import io.testflow.core.internal.data.domain.Domain;
import io.testflow.core.internal.data.draw.Permutation;

/**
 * Values of a domain, each once.
 *
 * @param domain at least as large as there are rows
 * @param order in which they come
 */
record DistinctColumn(Domain domain, Permutation order) implements Column {

    DistinctColumn(long key, Domain domain) {
        this(domain, new Permutation(key, domain.size()));
    }

    @Override
    public Object at(long row) {
        return domain.nth(order.at(row));
    }

    @Override
    public boolean isDistinct() {
        return true;
    }
}
