package io.testflow.maven.effective;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Extension;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Finds modules of the build that take part in building another one: plugins, their dependencies, annotation processors,
 * extensions, and whatever else the configuration of a plugin names by coordinates.
 */
public final class ToolModules {

    private final Map<String, MavenProject> modules = new LinkedHashMap<>();

    /** Creates it for the modules of one session. */
    public ToolModules(MavenSession session) {
        for (MavenProject project : session.getAllProjects()) {
            modules.put(project.getGroupId() + ":" + project.getArtifactId(), project);
        }
    }

    /**
     * The modules that take part in building one, with the modules that these depend on.
     *
     * @return ids, {@code groupId:artifactId}; a change in one of them can change anything in the module
     */
    public Set<String> toolModules(MavenProject project) {
        Set<String> tools = new TreeSet<>();
        for (Extension extension : project.getBuildExtensions()) {
            add(tools, extension.getGroupId(), extension.getArtifactId());
        }
        for (Plugin plugin : project.getBuildPlugins()) {
            if (!KnownPlugins.isHarmless(plugin.getKey())) {
                add(tools, plugin.getGroupId(), plugin.getArtifactId());
                plugin.getDependencies()
                        .forEach(dependency -> add(tools, dependency.getGroupId(), dependency.getArtifactId()));
                scan(tools, plugin.getConfiguration());
                for (PluginExecution execution : plugin.getExecutions()) {
                    scan(tools, execution.getConfiguration());
                }
            }
        }
        String self = project.getGroupId() + ":" + project.getArtifactId();
        tools.remove(self);
        addDependencies(tools);
        tools.remove(self);
        return tools;
    }

    private void addDependencies(Set<String> tools) {
        Deque<String> open = new ArrayDeque<>(tools);
        while (!open.isEmpty()) {
            MavenProject tool = Objects.requireNonNull(modules.get(open.pop()));
            for (Dependency dependency : tool.getDependencies()) {
                String id = dependency.getGroupId() + ":" + dependency.getArtifactId();
                if (!"test".equals(dependency.getScope()) && modules.containsKey(id) && tools.add(id)) {
                    open.push(id);
                }
            }
        }
    }

    private void scan(Set<String> tools, Object configuration) {
        if (configuration instanceof Xpp3Dom element) {
            Xpp3Dom groupId = element.getChild("groupId");
            Xpp3Dom artifactId = element.getChild("artifactId");
            if (groupId != null && artifactId != null) {
                add(tools, groupId.getValue(), artifactId.getValue());
            }
            String[] parts = Objects.toString(element.getValue(), "").trim().split(":", -1);
            if (parts.length > 1) {
                add(tools, parts[0], parts[1]);
            }
            for (Xpp3Dom child : element.getChildren()) {
                scan(tools, child);
            }
        }
    }

    private void add(Set<String> tools, String groupId, String artifactId) {
        String id = groupId + ":" + artifactId;
        if (modules.containsKey(id)) {
            tools.add(id);
        }
    }
}
