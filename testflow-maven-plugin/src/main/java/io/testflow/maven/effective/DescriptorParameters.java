package io.testflow.maven.effective;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.InvalidPluginDescriptorException;
import org.apache.maven.plugin.MavenPluginManager;
import org.apache.maven.plugin.PluginDescriptorParsingException;
import org.apache.maven.plugin.PluginResolutionException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.configuration.PlexusConfiguration;

/** Reads in the descriptors of plugins which properties their goals read. Safe for use by several threads. */
final class DescriptorParameters {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]*)}");

    private final MavenPluginManager plugins;
    private final MavenSession session;
    private final Map<String, Optional<Set<String>>> read = new ConcurrentHashMap<>();

    DescriptorParameters(MavenPluginManager plugins, MavenSession session) {
        this.plugins = plugins;
        this.session = session;
    }

    /** What the plugins of a module read. */
    PluginParameters of(MavenProject project) {
        return (key, property) -> {
            Plugin plugin = project.getBuild().getPluginsAsMap().get(key);
            if (plugin == null) {
                // That it is gone is a change of its own.
                return false;
            }
            if (plugin.getVersion() == null) {
                return true;
            }
            return read.computeIfAbsent(plugin.getId(), id -> names(plugin, project))
                    .map(names -> names.contains(property))
                    .orElse(true);
        };
    }

    private Optional<Set<String>> names(Plugin plugin, MavenProject project) {
        try {
            return Optional.of(placeholders(plugins.getPluginDescriptor(
                    plugin, project.getRemotePluginRepositories(), session.getRepositorySession())));
        } catch (PluginResolutionException | PluginDescriptorParsingException | InvalidPluginDescriptorException e) {
            return Optional.empty();
        }
    }

    /** All names between <code>${</code> and <code>}</code> in the parameters of all goals. */
    static Set<String> placeholders(PluginDescriptor descriptor) {
        Set<String> names = new HashSet<>();
        for (MojoDescriptor goal : Objects.requireNonNull(descriptor.getMojos())) {
            if (goal.getMojoConfiguration() != null) {
                for (PlexusConfiguration parameter : goal.getMojoConfiguration().getChildren()) {
                    collect(names, parameter.getValue(""));
                    collect(names, parameter.getAttribute("default-value", ""));
                }
            }
        }
        return names;
    }

    private static void collect(Set<String> names, String text) {
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
    }
}
