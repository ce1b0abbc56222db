package io.testflow.agent;

import io.testflow.agent.outside.HookedJdk;
import io.testflow.agent.outside.Outside;
import io.testflow.agent.probe.Probes;
import io.testflow.agent.probe.Uses;
import io.testflow.agent.recording.Recorder;
import io.testflow.agent.runner.HookedRunners;
import io.testflow.agent.weaving.Weaver;
import io.testflow.agent.weaving.WovenCode;
import java.io.IOException;
import java.lang.instrument.Instrumentation;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the JVM calls before the main class of a fork: from here on it is recorded what each test uses.
 *
 * <p>Never fails and never prints: a JVM without a recording is one whose tests are not known, and these run.
 */
public final class Agent {

    private Agent() {}

    /**
     * Starts to record.
     *
     * @param directory where the recording is written, a file for each JVM; nothing is recorded where it is not said
     * @param instrumentation what the JVM offers
     */
    public static void premain(@Nullable String directory, Instrumentation instrumentation) {
        if (directory == null) {
            return;
        }
        try {
            Recorder recorder = Probes.recorder();
            recorder.writeTo(file(Path.of(directory)));
            Outside outside = new Outside(recorder);
            Uses.begin(outside);
            HookedJdk.hook(instrumentation, outside);
            if (hasForeignCode(instrumentation)) {
                recorder.userCodeIsThere();
            }
            instrumentation.addTransformer(new HookedRunners());
            instrumentation.addTransformer(new Weaver(recorder, new WovenCode(projectJars(Path.of(directory)))));
            Runtime.getRuntime().addShutdownHook(new RecordingEnd(recorder));
        } catch (IOException | InvalidPathException | LinkageError e) {
            // Silent, since what a fork prints may damage the channel on which Surefire listens.
        }
    }

    /** Whether another agent was started before, whose classes have no probes. */
    private static boolean hasForeignCode(Instrumentation instrumentation) {
        for (Class<?> type : instrumentation.getInitiatedClasses(ClassLoader.getSystemClassLoader())) {
            if (type.getClassLoader() != null
                    && !WovenCode.isRunner(type.getName().replace('.', '/'))) {
                return true;
            }
        }
        return false;
    }

    /** What the build says of them, as paths of URLs. */
    private static Set<String> projectJars(Path directory) throws IOException {
        Path list = directory.resolve("project-jars.txt");
        Set<String> jars = new HashSet<>();
        if (Files.exists(list)) {
            for (String jar : Files.readAllLines(list)) {
                jars.add(Path.of(jar).toUri().getRawPath());
            }
        }
        return jars;
    }

    private static Path file(Path directory) {
        // Neither a UUID nor the number of the process: the JVM would have to find its cryptography or pools of threads
        // first.
        String now = Long.toHexString(System.currentTimeMillis()) + "-" + Long.toHexString(System.nanoTime());
        return directory.resolve("recording-" + now + ".bin");
    }
}
