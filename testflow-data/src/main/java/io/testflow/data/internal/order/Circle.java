package io.testflow.data.internal.order;

import io.testflow.core.error.BugException;
import io.testflow.data.internal.schema.ForeignKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Follows references until they come back. */
final class Circle {

    private Circle() {}

    /** One circle among references, where every table that is referred to refers to another one. */
    static List<ForeignKey> among(Collection<ForeignKey> references) {
        List<ForeignKey> way = new ArrayList<>();
        ForeignKey next = references.iterator().next();
        while (true) {
            String start = next.table();
            for (int i = 0; i < way.size(); i++) {
                if (way.get(i).table().equals(start)) {
                    return List.copyOf(way.subList(i, way.size()));
                }
            }
            way.add(next);
            String target = next.target();
            next = references.stream()
                    .filter(key -> key.table().equals(target))
                    .findFirst()
                    .orElseThrow(() -> new BugException("no reference leads on from " + target));
        }
    }
}
