package io.testflow.agent;

import static org.assertj.core.api.Assertions.assertThat;

import fixture.OtherAgent;
import fixture.Program;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Together with an agent of somebody else; run once the jar is there. */
class OtherAgentJarTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @MethodSource("io.testflow.agent.Forked#jdks")
    void what_an_agent_asks_for_that_was_there_before_counts_for_the_run(Path jdk) throws Exception {
        Path other = jar();

        RecordedRun run = new Forked(jdk, directory.resolve("a run"), Program.class).record("-javaagent:" + other);

        assertThat(run.usedOutside("")).contains("CLASS_ASKED acme.Early");
    }

    private Path jar() throws Exception {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Premain-Class", OtherAgent.class.getName());
        Path jar = directory.resolve("other.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest);
                InputStream code = OtherAgent.class.getResourceAsStream("OtherAgent.class")) {
            out.putNextEntry(new JarEntry("fixture/OtherAgent.class"));
            code.transferTo(out);
        }
        return jar;
    }
}
