package io.testflow.maven.surefire;

import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * The properties that a goal's parameter can take its value from, in Maven's order: command line, JVM, project.
 *
 * @param user from the command line
 * @param system of Maven's JVM, environment included
 * @param project of the module; not copied, so that what other goals set is seen
 */
public record BuildProperties(Properties user, Properties system, Properties project) {

    /** The properties of a module in a build. */
    public static BuildProperties of(MavenSession session, MavenProject project) {
        return new BuildProperties(session.getUserProperties(), session.getSystemProperties(), project.getProperties());
    }

    /** The value of a property; an empty one counts as none. */
    public Optional<String> value(String name) {
        return Stream.of(user, system, project)
                .map(properties -> properties.getProperty(name))
                .filter(value -> value != null && !value.isBlank())
                .findFirst();
    }

    /** Whether a property says {@code true}. */
    public boolean isTrue(String name) {
        return value(name).map(Boolean::parseBoolean).orElse(false);
    }
}
