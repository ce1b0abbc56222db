package io.testflow.environment.internal.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.environment.provider.ServiceProvider;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class FoundProvidersTest {

    private final ClassLoader classes = getClass().getClassLoader();

    @Test
    void are_those_of_the_class_path_in_its_order_and_the_same_each_time() {
        FoundProviders found = new FoundProviders(classes);

        assertThat(found)
                .extracting(ServiceProvider::name)
                .containsExactlyElementsOf(ServiceLoader.load(ServiceProvider.class, classes).stream()
                        .map(provider -> provider.get().name())
                        .toList());
        assertThat(found).containsExactlyElementsOf(found);
    }

    @Test
    void are_looked_for_before_somebody_asks_and_not_by_whoever_wants_them() throws Exception {
        CountDownLatch looking = new CountDownLatch(1);
        CountDownLatch mayGoOn = new CountDownLatch(1);
        ClassLoader slow = new ClassLoader(classes) {
            @Override
            public Enumeration<URL> getResources(String name) throws java.io.IOException {
                looking.countDown();
                try {
                    mayGoOn.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return super.getResources(name);
            }
        };

        FoundProviders found = new FoundProviders(slow);
        looking.await();
        mayGoOn.countDown();

        assertThat(found).isNotEmpty();
    }

    @Test
    void whoever_asks_is_told_why_they_cannot_be_found(@TempDir Path directory) throws Exception {
        Path list = directory.resolve("META-INF/services/" + ServiceProvider.class.getName());
        Files.createDirectories(list.resolveSibling(""));
        Files.writeString(list, "io.testflow.NoSuchProvider");
        try (URLClassLoader damaged =
                new URLClassLoader(new URL[] {directory.toUri().toURL()}, classes)) {
            assertThatThrownBy(new FoundProviders(damaged)::iterator)
                    .isInstanceOf(ServiceConfigurationError.class)
                    .hasMessageContaining("io.testflow.NoSuchProvider");
        }
        ClassLoader odd = new ClassLoader(classes) {
            @Override
            public Enumeration<URL> getResources(String name) {
                throw new IllegalStateException("closed");
            }
        };
        assertThatThrownBy(new FoundProviders(odd)::iterator).hasMessageContaining("closed");
    }
}
