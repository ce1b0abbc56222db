package io.testflow.environment.internal.lifecycle;

import io.testflow.environment.internal.lease.Lease;
import io.testflow.environment.internal.tree.Tree;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Ends services whose holder was killed, and removes what they have written. What has no lease, or a process that is not the
 * one of the lease, is not TestFlow's and stays as it is.
 *
 * @param place where the directories of services are
 */
record OrphanSweep(Path place) {

    private static final int SECONDS_TO_END = 5;

    void run() {
        try (DirectoryStream<Path> directories = Files.newDirectoryStream(place, Files::isDirectory)) {
            for (Path directory : directories) {
                if (new Lease(directory).isOrphan()) {
                    end(new Lease(directory).processes());
                    Tree.remove(directory);
                }
            }
        } catch (IOException e) {
            // There is no such place yet, or nothing in it that could be seen.
        }
    }

    private static void end(List<ProcessHandle> processes) {
        List<ProcessHandle> all = processes.stream()
                .flatMap(process -> Stream.concat(process.descendants(), Stream.of(process)))
                .toList();
        all.forEach(ProcessHandle::destroy);
        CompletableFuture<?>[] ends = all.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(ends)
                .completeOnTimeout(null, SECONDS_TO_END, TimeUnit.SECONDS)
                .join();
        all.forEach(ProcessHandle::destroyForcibly);
    }
}
