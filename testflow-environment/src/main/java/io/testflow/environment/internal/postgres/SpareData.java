package io.testflow.environment.internal.postgres;

import io.testflow.environment.internal.lease.Turn;
import io.testflow.environment.internal.tree.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Copies of the data of a server that has never run, of which one is made ahead: the next server moves it to its place. To make a
 * thousand small files takes longer than all else that a start does.
 *
 * @param data what is copied, which never changes
 * @param spare where the copy for the next server is, with others who may take it
 */
record SpareData(Path data, Path spare) {

    private static final long DELAY_MILLIS = 1_000;

    /** Puts a copy to a place where nothing is, on the same file system. */
    void put(Path place) throws IOException {
        try {
            Files.move(spare, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // None is there, or somebody else was faster.
            Tree.copy(data, place);
        }
    }

    /** Makes the copy for the next server, unless it is there: a second after it is started, or when it is interrupted. */
    Thread renewal() {
        Thread maker = new Thread(this::renewLater, "testflow-spare");
        maker.setDaemon(true);
        return maker;
    }

    private void renewLater() {
        try {
            // The first connections of tests need the processor more.
            Thread.sleep(DELAY_MILLIS);
        } catch (InterruptedException e) {
            // The server ends already.
        }
        try {
            new Turn(spare.resolveSibling("spare.lock")).take(this::renew);
        } catch (IOException e) {
            // The disk is full, or this process ends: then the next server makes its own.
        }
    }

    /** By one at a time. */
    private boolean renew() throws IOException {
        if (Files.exists(spare)) {
            return false;
        }
        Path making = spare.resolveSibling("spare.making");
        // Somebody who was killed has left it.
        Tree.remove(making);
        Tree.copy(data, making);
        Files.move(making, spare, StandardCopyOption.ATOMIC_MOVE);
        return true;
    }
}
