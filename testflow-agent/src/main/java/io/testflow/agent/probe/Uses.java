package io.testflow.agent.probe;

import io.testflow.agent.outside.Outside;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * What the hooks in the JDK call. Never throws, and does nothing while a hook of the same thread is at work, so that what
 * TestFlow asks of the JDK by itself is not noted. Thread-safe.
 */
public final class Uses {

    private static final ThreadLocal<boolean[]> BUSY = new ThreadLocal<>() {
        @Override
        protected boolean[] initialValue() {
            return new boolean[1];
        }
    };

    private static final AtomicReference<@Nullable Outside> OUTSIDE = new AtomicReference<>();

    private Uses() {}

    /** Says who is told from now on. */
    public static void begin(Outside watching) {
        OUTSIDE.set(watching);
    }

    /**
     * A hook was passed.
     *
     * @param action number of what it stands for
     * @param first what was used, null where the caller gave null
     * @param second what else there is to say, null where there is none
     */
    public static void seen(int action, @Nullable Object first, @Nullable Object second) {
        Outside current = OUTSIDE.get();
        if (current == null) {
            return;
        }
        boolean[] busy = BUSY.get();
        if (!busy[0]) {
            busy[0] = true;
            try {
                current.seen(action, first, second);
            } finally {
                busy[0] = false;
            }
        }
    }
}
