package io.testflow.maven.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.engine.project.ProjectModule;
import io.testflow.engine.project.ResourceRoot;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MavenModuleTest {

    @TempDir
    private Path directory;

    @Test
    void has_the_folders_of_the_project() {
        MavenProject project = Projects.module(directory, "a");
        project.addCompileSourceRoot(
                directory.resolve("target/generated-sources/x").toString());

        ProjectModule module = MavenModule.of(project, List.of(), Set.of("g:tool"));

        assertThat(module.id()).isEqualTo("g:a");
        assertThat(module.directory()).isEqualTo(directory);
        assertThat(module.sourceRoots())
                .containsExactly(directory.resolve("src/main/java"), directory.resolve("target/generated-sources/x"));
        assertThat(module.testSourceRoots()).containsExactly(directory.resolve("src/test/java"));
        assertThat(module.classes()).isEqualTo(directory.resolve("target/classes"));
        assertThat(module.testClasses()).isEqualTo(directory.resolve("target/test-classes"));
        assertThat(module.output()).isEqualTo(directory.resolve("target/testflow"));
        assertThat(module.tools()).containsExactly("g:tool");
    }

    @Test
    void takes_relative_folders_from_its_own() {
        MavenProject project = Projects.module(directory, "a");
        project.getBuild().setDirectory("build");
        project.getBuild().setOutputDirectory("build/main");
        project.getBuild().setTestOutputDirectory("build/test");

        ProjectModule module = MavenModule.of(project, List.of(), Set.of());

        assertThat(module.classes()).isEqualTo(directory.resolve("build/main"));
        assertThat(module.testClasses()).isEqualTo(directory.resolve("build/test"));
        assertThat(module.output()).isEqualTo(directory.resolve("build/testflow"));
    }

    @Test
    void knows_which_resources_are_copied_and_where_to() {
        Resource resource = resource("config");
        resource.setTargetPath("META-INF\\x");
        resource.setFiltering("true");
        resource.addInclude("**\\*.yml");
        resource.addExclude("secret/**");

        ResourceRoot root = rootOf(resource);

        assertThat(root.directory()).isEqualTo(directory.resolve("config"));
        assertThat(root.filtered()).isTrue();
        assertThat(root.nameOf("a.yml")).isEqualTo("META-INF/x/a.yml");
        assertThat(root.holds("deep/a.yml")).isTrue();
        assertThat(root.holds("a.txt")).isFalse();
        assertThat(root.holds("secret/a.yml")).isFalse();
    }

    @Test
    void copies_rather_too_much_where_it_cannot_read_a_pattern() {
        Resource resource = resource("config");
        resource.addInclude("{a,b}.yml");
        resource.addExclude("{c,d}.yml");

        ResourceRoot root = rootOf(resource);

        assertThat(root.holds("a.yml")).isTrue();
        assertThat(root.holds("c.yml")).isTrue();
        assertThat(root.targetPath()).isEmpty();
    }

    private ResourceRoot rootOf(Resource resource) {
        MavenProject project = Projects.module(directory, "a");
        project.getBuild().addResource(resource);
        project.getBuild().addTestResource(resource("src/test/resources"));
        ProjectModule module = MavenModule.of(project, List.of(), Set.of());
        assertThat(module.testResources())
                .extracting(ResourceRoot::directory)
                .containsExactly(directory.resolve("src/test/resources"));
        assertThat(module.resources()).hasSize(1);
        return module.resources().get(0);
    }

    private static Resource resource(String directory) {
        Resource resource = new Resource();
        resource.setDirectory(directory);
        return resource;
    }
}
