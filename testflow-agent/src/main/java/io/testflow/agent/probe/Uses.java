package io.testflow.agent.probe;

import io.testflow.agent.outside.Outside;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * What the hooks in the JDK call. Never throws, and does nothing while a hook of the same thread is at work, so that what
 * TestFlow asks of the JDK by itself is not noted. Thread-safe.
 */
public final class Uses {

    private static final ThreadLocal<Watch> WATCH = new ThreadLocal<>() {
        @Override
        protected Watch initialValue() {
            return new Watch();
        }
    };

    private static final AtomicReference<@Nullable Outside> OUTSIDE = new AtomicReference<>();

    private Uses() {}

    /** What goes on in one thread. */
    private static final class Watch {
        private boolean busy;
        /** A bit for each search that goes on, the last one that of the innermost: whether it is one of the class path. */
        private long searches;
        /** The class in which a method is looked for by its name, until the next hook is passed. */
        private @Nullable Object lookedIn;

        private boolean searchesClassPath() {
            return (searches & 1) != 0;
        }
    }

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
        Watch watch = WATCH.get();
        if (!watch.busy) {
            watch.busy = true;
            try {
                boolean isForLookUp = watch.lookedIn != null && watch.lookedIn == first && Outside.listsMethods(action);
                watch.lookedIn = Outside.looksUpMethod(action, second) ? first : null;
                if (!isForLookUp && (!watch.searchesClassPath() || !Outside.isOfFiles(action))) {
                    current.seen(action, first, second);
                }
            } finally {
                watch.busy = false;
            }
        }
    }

    /** A class loader begins to look for a class on a path: where that is its own, the files that it asks for count for nobody. */
    public static void searchStarted(Object path) {
        Outside current = OUTSIDE.get();
        if (current == null) {
            return;
        }
        Watch watch = WATCH.get();
        if (!watch.busy) {
            watch.busy = true;
            try {
                watch.searches = watch.searches << 1 | (current.isClassPath(path) ? 1 : 0);
            } finally {
                watch.busy = false;
            }
        }
    }

    /** It has ended, well or not. */
    public static void searchEnded() {
        Watch watch = WATCH.get();
        if (!watch.busy) {
            watch.searches >>>= 1;
        }
    }
}
