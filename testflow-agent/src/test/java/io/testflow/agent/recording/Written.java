package io.testflow.agent.recording;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.internal.recordfile.UnreadableFileException;
import io.testflow.core.internal.recording.Recording;
import io.testflow.core.internal.recording.RecordingFile;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** What a recorder wrote, read as the build reads it. */
final class Written {

    private Written() {}

    /** The members that a scope used. */
    static Set<String> used(Path file, String scope) throws UnreadableFileException {
        Recording recording = RecordingFile.read(file);
        Set<String> used = new TreeSet<>();
        boolean known = false;
        for (Recording.Scope each : recording.scopes()) {
            if (each.name().equals(scope)) {
                known = true;
                each.probes()
                        .forEach(probe -> used.add(recording.probes().get(probe).member()));
            }
        }
        assertThat(known).as("a scope " + scope).isTrue();
        return used;
    }
}
