package io.testflow.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.environment.Environment;
import io.testflow.core.environment.Isolation;
import io.testflow.core.environment.Service;
import io.testflow.environment.memory.Behaviour;
import io.testflow.environment.memory.MemoryProvider;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

@ResourceLock(Resources.SYSTEM_PROPERTIES)
class ImagesOfEnvironmentsTest {

    private final Properties before = System.getProperties();
    private final List<String> read = new CopyOnWriteArrayList<>();

    private final MemoryProvider provider = MemoryProvider.scripted(
            Map.of("db", Behaviour.starts().with("container.image", "db:18 sha256:1 db@sha256:2")));

    @BeforeEach
    void watch_what_is_read() {
        Properties watched = new Properties() {
            private static final long serialVersionUID = 1L;

            @Override
            public @Nullable String getProperty(String key) {
                read.add(key);
                return super.getProperty(key);
            }
        };
        watched.putAll(before);
        System.setProperties(watched);
    }

    @AfterEach
    void stop_that() {
        System.setProperties(before);
    }

    @Test
    void each_user_of_an_environment_reads_a_property_that_names_its_images() {
        Environment definition = Environment.named("it")
                .service("db", Service.of("made-up", ""))
                .service("app", Service.of("made-up", ""))
                .isolation(Isolation.SHARED);
        try (SharedEnvironment shared = Environments.by(Path.of("."), provider).share(definition)) {
            shared.lease().close();
            assertThat(images()).hasSize(1);
            shared.lease().close();
        }

        assertThat(images()).hasSize(2).containsOnly("io.testflow.image:db:18 sha256:1 db@sha256:2");
    }

    @Test
    void an_image_that_no_engine_has_is_not_found() {
        assertThatThrownBy(() -> LocalImages.ofThisMachine().identities("testflow/nobody-has-this:0"))
                .isInstanceOf(IOException.class);
    }

    private List<String> images() {
        return read.stream()
                .filter(name -> name.startsWith("io.testflow.image:"))
                .toList();
    }
}
