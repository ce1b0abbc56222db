package io.testflow.environment.internal.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.internal.environment.UsedImage;
import io.testflow.environment.provider.StartFailure;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ImagesTest {

    private static final String NAME = "registry.example/web:1";
    private static final String PULL = "POST /images/create";

    @Test
    void an_image_that_is_here_is_not_pulled() throws Exception {
        try (SpokenEngine engine = new SpokenEngine().answering("GET /images/" + NAME + "/json", 200, "{}")) {
            assertThat(new Images(engine.on("localhost", 0)).here(NAME)).isEqualTo(NAME);
            assertThat(engine.heard()).noneMatch(call -> call.startsWith(PULL));
        }
    }

    @Test
    void an_image_that_is_there_once_it_is_pulled_is_taken() throws Exception {
        try (SpokenEngine engine = new SpokenEngine()
                .answering("GET /images/" + NAME + "/json", 404, "{\"message\": \"no such image\"}")
                .answering("GET /images/" + NAME + "/json", 200, "{}")
                .answering(PULL, 200, "{\"status\": \"Pulled\"}\n")) {
            assertThat(new Images(engine.on("localhost", 0)).here(NAME)).isEqualTo(NAME);
            assertThat(engine.heard()).anyMatch(call -> call.startsWith(PULL));
        }
    }

    @Test
    void what_goes_wrong_while_it_is_pulled_is_told() throws IOException {
        refused(new SpokenEngine().answering(PULL, 200, """
                        {"status": "Pulling from web", "id": "1"}
                        {"errorDetail": {"message": "no space left on device"}, "error": "no space left on device"}
                        """), "no space left on device");
    }

    @Test
    void a_registry_that_sends_another_one_is_told() throws IOException {
        refused(
                new SpokenEngine().answering(PULL, 200, "{\"status\": \"Pulled\"}\n"),
                "the registry has sent something else");
    }

    @Test
    void the_refusal_of_an_engine_is_told_in_its_own_words() throws IOException {
        refused(new SpokenEngine().answering(PULL, 500, "{\"message\": \"no route to host\"}"), "no route to host");
    }

    @Test
    void a_container_is_of_the_image_that_it_was_made_of_whoever_has_that_name_now() throws IOException {
        String digest = "registry.example/web@sha256:d";
        try (SpokenEngine engine = new SpokenEngine()
                .answering("GET /containers/c00/json", 200, "{\"Image\": \"sha256:1\"}")
                .answering(
                        "GET /images/" + NAME + "/json",
                        200,
                        "{\"Id\": \"sha256:1\", \"RepoDigests\": [\"" + digest + "\"]}")
                .answering(
                        "GET /images/" + NAME + "/json",
                        200,
                        "{\"Id\": \"sha256:2\", \"RepoDigests\": [\"" + digest + "\"]}")) {
            Images images = new Images(engine.on("localhost", 0));

            assertThat(images.of(NAME, "c00")).isEqualTo(new UsedImage(NAME, List.of("sha256:1", digest)));
            assertThat(images.of(NAME, "c00")).isEqualTo(new UsedImage(NAME, List.of("sha256:1")));
        }
    }

    private static void refused(SpokenEngine spoken, String why) throws IOException {
        try (spoken) {
            Images images = new Images(spoken.on("localhost", 0));

            assertThatThrownBy(() -> images.here(NAME))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageStartingWith("The image `" + NAME + "` is not here and cannot be pulled: " + why)
                    .hasMessageContaining("Correct its name, `docker login`");
        }
    }
}
