package io.testflow.engine.internal.bytecode;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Names of which none stands there twice: hashing those of all classes would take longer than what is asked of them. */
final class FewNames extends AbstractSet<String> {

    private final String[] names;

    /** Takes the names over, which nobody may change from then on. */
    FewNames(String[] names) {
        this.names = names;
    }

    @Override
    public Iterator<String> iterator() {
        return Arrays.asList(names).iterator();
    }

    @Override
    public int size() {
        return names.length;
    }

    @Override
    public boolean contains(@Nullable Object wanted) {
        for (String name : names) {
            if (name.equals(wanted)) {
                return true;
            }
        }
        return false;
    }
}
