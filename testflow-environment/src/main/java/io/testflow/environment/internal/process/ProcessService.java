package io.testflow.environment.internal.process;

import io.testflow.core.environment.Endpoint;
import io.testflow.environment.provider.RunningService;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A process of this machine, with those that it has started.
 *
 * @param process the process
 * @param endpoint where it listens
 */
record ProcessService(Process process, Endpoint endpoint) implements RunningService {

    /** How long it may take to tidy up behind itself. */
    private static final int SECONDS_TO_END = 5;

    @Override
    public Optional<String> fault() {
        return process.isAlive() ? Optional.empty() : Optional.of("has exited with status " + process.exitValue());
    }

    @Override
    public void stop() {
        // Those it has started outlive it and are nobody's children then.
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroy);
        boolean ended = false;
        try {
            ended = process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!ended || all.stream().anyMatch(ProcessHandle::isAlive)) {
            all.forEach(ProcessHandle::destroyForcibly);
            process.onExit().join();
        }
    }
}
