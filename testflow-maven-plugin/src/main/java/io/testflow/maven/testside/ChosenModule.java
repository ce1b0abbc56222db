package io.testflow.maven.testside;

import io.testflow.data.command.DataProgram;
import io.testflow.environment.command.EnvironmentProgram;
import io.testflow.maven.session.SessionMemory;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * The one module of a session whose class path is taken: the first whose tests see the extension, or else the last of all.
 *
 * @param session the session
 * @param project the module that Maven is in
 */
public record ChosenModule(MavenSession session, MavenProject project) {

    private static final String KEY = "io.testflow.environments";

    /**
     * What a command on environments has to say, in lines; none where another module is the chosen one.
     *
     * @throws io.testflow.core.error.UsageException when the user has to do something
     */
    public List<String> environments(String... words)
            throws IOException, InterruptedException, DependencyResolutionRequiredException {
        return run(EnvironmentProgram.class, line -> {}, words);
    }

    /**
     * What a command on test data has to say, in lines; none where another module is the chosen one.
     *
     * @param progress is told how far it has come, in lines
     * @throws io.testflow.core.error.UsageException when the user has to do something
     */
    public List<String> data(Consumer<String> progress, String... words)
            throws IOException, InterruptedException, DependencyResolutionRequiredException {
        String prefix = DataProgram.PROGRESS;
        return run(
                DataProgram.class,
                line -> {
                    if (line.startsWith(prefix)) {
                        progress.accept(line.substring(prefix.length()));
                    }
                },
                words);
    }

    private List<String> run(Class<?> program, Consumer<String> progress, String... words)
            throws IOException, InterruptedException, DependencyResolutionRequiredException {
        return isHere()
                ? new TestSideProgram(project.getBasedir().toPath(), TestClassPath.of(project), program.getName())
                        .run(progress, words)
                : List.of();
    }

    private boolean isHere() {
        List<MavenProject> all = session.getProjects();
        boolean isLast = project.equals(all.get(all.size() - 1));
        if (!TestClassPath.hasEnvironments(project) && !isLast) {
            return false;
        }
        return SessionMemory.of(session).get(KEY, project::getId).equals(project.getId());
    }
}
