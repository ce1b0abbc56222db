package io.testflow.environment;

import io.testflow.core.environment.Endpoint;
import io.testflow.core.environment.Environment;
import io.testflow.core.environment.Isolation;
import io.testflow.core.environment.Service;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A test JVM of a build, which asks for one environment as often as it is told to. */
final class SharingJvm {

    private static final String JAVA = ProcessHandle.current().info().command().orElseThrow();

    private final Process process;
    private final BufferedReader said;
    private final Writer told;

    /** Begins one, by the system property that its build has set. */
    SharingJvm(String build) throws IOException {
        process = new ProcessBuilder(
                        JAVA,
                        "-D" + BuildServices.PROPERTY + "=" + build,
                        "-cp",
                        System.getProperty("java.class.path"),
                        SharingJvm.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        said = process.inputReader(StandardCharsets.UTF_8);
        told = process.outputWriter(StandardCharsets.UTF_8);
    }

    /** Asks for the environment: its server, and the database in it. */
    Answer ask() throws IOException {
        told.write("\n");
        told.flush();
        String answer = said.readLine();
        List<String> words = List.of(answer.split(" "));
        return new Answer(words.get(0), words.get(1));
    }

    record Answer(String port, String database) {}

    /** Ends it without a chance to tidy up. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Lets it end. */
    void end() throws IOException, InterruptedException {
        told.close();
        process.waitFor();
    }

    public static void main(String... words) throws Exception {
        Environment environment =
                Environment.named("it").service("db", Service.postgres("18")).isolation(Isolation.CLASS);
        Environments environments = Environments.discovered(Path.of(""), SharingJvm.class.getClassLoader());
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        while (input.readLine() != null) {
            Endpoint database = environments.share(environment).lease().endpoint("db");
            System.out.println(database.port() + " " + database.property(Endpoint.DATABASE));
        }
    }
}
