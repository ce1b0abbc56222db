package io.testflow.maven.goal;

import io.testflow.core.error.UsageException;
import java.io.IOException;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/** A goal that somebody asks for, which fails where it cannot do what is asked: here TestFlow's errors become Maven's. */
abstract class AskedGoal extends AbstractMojo {

    private final String task;

    /**
     * A goal.
     *
     * @param task what TestFlow could not do where a fault is not the user's
     */
    AskedGoal(String task) {
        this.task = task;
    }

    /** Does what is asked. */
    abstract void run()
            throws IOException, InterruptedException, DependencyResolutionRequiredException, MojoFailureException;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        try {
            run();
        } catch (UsageException e) {
            throw new MojoFailureException(e.getMessage(), e);
        } catch (IOException | DependencyResolutionRequiredException e) {
            throw new MojoExecutionException("TestFlow could not " + task + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MojoExecutionException("interrupted", e);
        }
    }
}
