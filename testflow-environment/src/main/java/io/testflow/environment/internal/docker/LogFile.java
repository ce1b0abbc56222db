package io.testflow.environment.internal.docker;

import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.model.Frame;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;

/** Writes into a file what a container says, as soon as it does. */
final class LogFile extends ResultCallback.Adapter<Frame> {

    /** Long enough for what an ended container has still to say. */
    private static final int SECONDS_TO_END = 2;

    private final OutputStream file;

    private LogFile(OutputStream file) {
        this.file = file;
    }

    static LogFile follow(RunningContainer container, Path file) throws IOException {
        LogFile log = new LogFile(Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
        container
                .engine()
                .client()
                .logContainerCmd(container.id())
                .withStdOut(true)
                .withStdErr(true)
                .withFollowStream(true)
                .exec(log);
        return log;
    }

    @Override
    public void onNext(Frame frame) {
        try {
            file.write(frame.getPayload());
        } catch (IOException e) {
            // The service has stopped, and its directory is gone.
        }
    }

    /** Waits until a container that has ended has said all. */
    void awaitEnd() throws InterruptedException {
        awaitCompletion(SECONDS_TO_END, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws IOException {
        super.close();
        file.close();
    }
}
