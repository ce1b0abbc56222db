package io.testflow.environment.internal.docker;

import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.model.Frame;
import io.testflow.environment.provider.StartFailure;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Runs commands in containers, of programs that are in their images. */
final class Command {

    /** The status of a command that has done what it should. */
    private static final Long WELL = 0L;

    private Command() {}

    /**
     * Runs one to its end.
     *
     * @throws StartFailure when it fails; the message is what it has said
     */
    static void run(Engine engine, String container, String... words) throws StartFailure, InterruptedException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        String id = engine.ask(client -> client.execCreateCmd(container)
                        .withCmd(words)
                        .withAttachStdout(true)
                        .withAttachStderr(true)
                        .exec())
                .getId();
        engine.client()
                .execStartCmd(id)
                .exec(new ResultCallback.Adapter<Frame>() {
                    @Override
                    public void onNext(Frame frame) {
                        said.writeBytes(frame.getPayload());
                    }
                })
                .awaitCompletion();
        if (!WELL.equals(engine.ask(client -> client.inspectExecCmd(id).exec()).getExitCodeLong())) {
            throw StartFailure.lasting(said.toString(StandardCharsets.UTF_8).strip());
        }
    }
}
