package io.testflow.environment.internal.docker;

import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.command.InspectImageResponse;
import com.github.dockerjava.api.exception.BadRequestException;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.ExposedPort;
import com.github.dockerjava.api.model.PullResponseItem;
import com.github.dockerjava.api.model.ResponseItem;
import io.testflow.core.internal.environment.UsedImage;
import io.testflow.environment.provider.StartFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.testcontainers.utility.DockerImageName;
import org.testcontainers.utility.ImageNameSubstitutor;

/**
 * The images of an engine.
 *
 * @param engine that has them, or pulls them
 */
record Images(Engine engine) {

    /**
     * The name by which the engine has an image, which it is asked to pull where it is not there.
     *
     * @param name as a definition has it; the configuration of Testcontainers may put another one in its place
     */
    String here(String name) throws StartFailure, InterruptedException {
        String real = real(name);
        try {
            if (inspect(real).isEmpty()) {
                pull(real);
            }
        } catch (BadRequestException e) {
            throw StartFailure.lasting("`" + name + "` is no name of an image (" + Refusal.text(e) + ").");
        }
        return real;
    }

    private static String real(String name) throws StartFailure {
        try {
            return ImageNameSubstitutor.instance()
                    .apply(DockerImageName.parse(name))
                    .asCanonicalNameString();
        } catch (RuntimeException e) {
            throw StartFailure.lasting("`" + name + "` is no name of an image (" + e.getMessage() + ").");
        }
    }

    /** The ports that an image says its containers listen on. */
    List<Integer> ports(String name) {
        return inspect(name).map(InspectImageResponse::getConfig).map(config -> config.getExposedPorts()).stream()
                .flatMap(Stream::of)
                .map(ExposedPort::getPort)
                .sorted()
                .toList();
    }

    /**
     * What a container was made of.
     *
     * @param name by which the engine has its image
     * @param container the number of it
     */
    UsedImage of(String name, String container) {
        String number = String.valueOf(
                engine.ask(client -> client.inspectContainerCmd(container).exec())
                        .getImageId());
        List<String> identities = new ArrayList<>(List.of(number));
        // Somebody may have given the name to another one since.
        inspect(name)
                .filter(image -> number.equals(image.getId()))
                .map(InspectImageResponse::getRepoDigests)
                .ifPresent(identities::addAll);
        return new UsedImage(name, identities);
    }

    private Optional<InspectImageResponse> inspect(String name) {
        try {
            return Optional.of(engine.ask(client -> client.inspectImageCmd(name).exec()));
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    private void pull(String name) throws StartFailure, InterruptedException {
        Queue<String> refusals = new ConcurrentLinkedQueue<>();
        try {
            engine.client()
                    .pullImageCmd(name)
                    .exec(new ResultCallback.Adapter<PullResponseItem>() {
                        @Override
                        public void onNext(PullResponseItem progress) {
                            // What goes wrong once the registry has begun to send is told as progress.
                            Optional.ofNullable(progress.getErrorDetail())
                                    .map(ResponseItem.ErrorDetail::getMessage)
                                    .ifPresent(refusals::add);
                        }
                    })
                    .awaitCompletion();
        } catch (RuntimeException e) {
            throw refused(name, Refusal.text(e));
        }
        if (inspect(name).isEmpty()) {
            throw refused(name, refusals.stream().findFirst().orElse("the registry has sent something else"));
        }
    }

    private static StartFailure refused(String name, String why) {
        return StartFailure.lasting("The image `" + name + "` is not here and cannot be pulled: " + why
                + "\nCorrect its name, `docker login` where its registry asks for that, or `docker build` or `docker load`"
                + " it here.");
    }
}
