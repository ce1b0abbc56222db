package io.testflow.engine;

import io.testflow.core.configuration.Settings;
import io.testflow.core.error.UsageException;
import io.testflow.engine.internal.store.SnapshotStore;
import io.testflow.engine.internal.store.Stores;
import io.testflow.engine.project.Project;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The store of one build, opened when it is needed. Thread-safe. */
final class BuildStore implements AutoCloseable {

    private final Project project;
    private @Nullable SnapshotStore store;
    private @Nullable Settings settings;

    BuildStore(Project project) {
        this.project = project;
    }

    /** Where the settings cannot be read, the one in the place that needs none. */
    synchronized SnapshotStore get() throws IOException {
        if (store == null) {
            store = Stores.open(settings().snapshots(), project.directory());
        }
        return store;
    }

    /** The settings, or what holds without them where they make no sense; read once. */
    synchronized Settings settings() {
        if (settings == null) {
            settings = read();
        }
        return settings;
    }

    private Settings read() {
        try {
            return Preparation.settings(project);
        } catch (UsageException e) {
            // Whoever plans says what is wrong with them.
            return Settings.defaults();
        }
    }

    @Override
    public synchronized void close() {
        if (store != null) {
            store.close();
        }
    }
}
