package io.testflow.maven.extension;

import org.apache.maven.execution.ExecutionEvent;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/** A goal that has ended well, which runs no tests. */
record GoalEvent(MavenSession session) implements ExecutionEvent {

    @Override
    public Type getType() {
        return Type.MojoSucceeded;
    }

    @Override
    public MavenSession getSession() {
        return session;
    }

    @Override
    public MavenProject getProject() {
        return new MavenProject();
    }

    @Override
    public MojoExecution getMojoExecution() {
        return new MojoExecution(new Plugin(), "compile", "default-compile");
    }

    @Override
    public Exception getException() {
        throw new UnsupportedOperationException("it ended well");
    }
}
