package io.testflow.environment.internal.program;

import io.testflow.core.environment.Endpoint;
import io.testflow.environment.internal.readiness.EarlyEnd;
import io.testflow.environment.internal.readiness.Patience;
import io.testflow.environment.internal.readiness.Probe;
import io.testflow.environment.provider.RunningService;
import io.testflow.environment.provider.StartFailure;
import io.testflow.environment.provider.StartRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A server as a process of its own, whose data are of no use to anybody once it has ended.
 *
 * @param process the process
 * @param endpoint where it listens
 */
public record ServerProcess(Process process, Endpoint endpoint) implements RunningService {

    /** What is left to do when a server takes connections. */
    @FunctionalInterface
    public interface Setup {

        /** Does it. */
        void run() throws IOException, StartFailure, InterruptedException;
    }

    /**
     * Starts a server in the directory of its definition's paths.
     *
     * @param command its words
     * @throws StartFailure when it cannot be run
     */
    public static ServerProcess start(StartRequest request, Endpoint endpoint, List<String> command)
            throws StartFailure {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(request.base().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(request.log().toFile()));
        builder.environment().putAll(request.service().variables());
        try {
            Process process = builder.start();
            request.started(process);
            return new ServerProcess(process, endpoint);
        } catch (IOException e) {
            throw StartFailure.lasting("Its program cannot be run (" + e.getMessage() + ").");
        }
    }

    /**
     * Starts a program as a server.
     *
     * @throws StartFailure when it cannot be run
     */
    public static ServerProcess start(StartRequest request, Endpoint endpoint, JavaProgram program)
            throws StartFailure {
        try {
            return start(request, endpoint, program.command(request.directory()));
        } catch (IOException e) {
            throw StartFailure.lasting("Its files cannot be written (" + e + ").");
        }
    }

    /**
     * Waits until it is ready, and sets it up; it is stopped when that fails.
     *
     * @throws StartFailure when it ends before, or cannot be set up
     */
    public void setUp(StartRequest request, Probe ready, Setup setup) throws StartFailure, InterruptedException {
        boolean isReady = false;
        try {
            Optional<String> fault = Patience.await(ready, this::fault, request.log());
            if (fault.isPresent()) {
                throw EarlyEnd.failure(fault.get(), request.log());
            }
            setup.run();
            isReady = true;
        } catch (IOException e) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            throw StartFailure.lasting("It cannot be set up (" + e + ").");
        } finally {
            if (!isReady) {
                stop();
            }
        }
    }

    @Override
    public Optional<String> fault() {
        return process.isAlive() ? Optional.empty() : Optional.of("has exited with status " + process.exitValue());
    }

    @Override
    public void stop() {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        process.onExit().join();
    }
}
