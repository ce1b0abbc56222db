package io.testflow.data.command;

import io.testflow.data.LoadProgress;

/** Says once a second how far long work has come, where the one who has started it reads. Used by one thread. */
final class Progress implements LoadProgress {

    /** What lines of TestFlow begin with, among those that libraries may write. */
    static final String PREFIX = "TestFlow: ";

    private static final long SECOND = 1_000_000_000;

    private long last = System.nanoTime();

    @Override
    public void loaded(String entity, long rows, long all) {
        long now = System.nanoTime();
        if (now - last >= SECOND) {
            last = now;
            System.out.println(PREFIX + entity + ": " + rows + " of " + all + " rows");
        }
    }
}
