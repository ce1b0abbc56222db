package io.testflow.maven.effective;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.codehaus.plexus.configuration.DefaultPlexusConfiguration;
import org.junit.jupiter.api.Test;

class DescriptorParametersTest {

    @Test
    void reads_the_names_in_values_and_defaults_of_all_goals() throws Exception {
        PluginDescriptor descriptor = new PluginDescriptor();
        descriptor.addMojo(goal("one", "${skip.one}", "${a}/${b}"));
        descriptor.addMojo(goal("two", "${skip.two}", ""));
        assertThat(DescriptorParameters.placeholders(descriptor))
                .containsExactlyInAnyOrder("skip.one", "skip.two", "a", "b");
    }

    private static MojoDescriptor goal(String name, String value, String defaultValue) {
        DefaultPlexusConfiguration parameter = new DefaultPlexusConfiguration("parameter", value);
        parameter.setAttribute("default-value", defaultValue);
        DefaultPlexusConfiguration configuration = new DefaultPlexusConfiguration("configuration");
        configuration.addChild(parameter);
        MojoDescriptor goal = new MojoDescriptor();
        goal.setGoal(name);
        goal.setMojoConfiguration(configuration);
        return goal;
    }
}
