package io.testflow.junit;

import io.testflow.environment.RunningEnvironment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/** The environment of a class or a method, with the system properties that it asks for, until its tests are over. */
final class ActiveEnvironment implements CloseableResource, AutoCloseable {

    private final RunningEnvironment running;
    private final SystemProperties properties;
    private final List<String> set = new ArrayList<>();

    ActiveEnvironment(RunningEnvironment running, SystemProperties properties) {
        this.running = running;
        this.properties = properties;
    }

    /** Sets properties by their names to texts with placeholders; none of them where one cannot be set. */
    void set(Map<String, String> texts) {
        try {
            texts.forEach((name, text) -> {
                properties.set(name, running.fill(text));
                set.add(name);
            });
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    RunningEnvironment running() {
        return running;
    }

    @Override
    public void close() {
        set.forEach(properties::release);
        set.clear();
        running.close();
    }
}
