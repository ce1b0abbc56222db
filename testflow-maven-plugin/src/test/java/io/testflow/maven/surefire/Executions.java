package io.testflow.maven.surefire;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Properties;
import org.apache.maven.model.PluginExecution;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;

/** Executions as a pom describes them. */
public final class Executions {

    private Executions() {}

    /** An execution with the given content of its {@code <configuration>}. */
    public static TestExecution of(TestPlugin plugin, String id, String configuration, BuildProperties properties) {
        PluginExecution execution = new PluginExecution();
        execution.setId(id);
        execution.addGoal(plugin.goal());
        try {
            execution.setConfiguration(
                    Xpp3DomBuilder.build(new StringReader("<configuration>" + configuration + "</configuration>")));
        } catch (XmlPullParserException | IOException e) {
            throw new IllegalArgumentException(configuration, e);
        }
        return new TestExecution(plugin, "3.6.1", List.of(), execution, properties);
    }

    /** An execution of Surefire's, with user properties as on the command line, {@code "name=value"}. */
    public static TestExecution surefire(String configuration, String... userProperties) {
        return of(TestPlugin.SUREFIRE, "default-test", configuration, properties(userProperties));
    }

    /** The same of Failsafe's. */
    public static TestExecution failsafe(String configuration, String... userProperties) {
        return of(TestPlugin.FAILSAFE, "default", configuration, properties(userProperties));
    }

    private static BuildProperties properties(String... userProperties) {
        Properties user = new Properties();
        for (String property : userProperties) {
            String[] parts = property.split("=", 2);
            user.setProperty(parts[0], parts[1]);
        }
        return new BuildProperties(user, new Properties(), new Properties());
    }
}
