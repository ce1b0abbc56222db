package io.testflow.engine.internal.changedfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.testflow.engine.project.FileChange;
import io.testflow.engine.project.Project;
import io.testflow.engine.project.ProjectChanges;
import io.testflow.engine.project.ProjectModule;
import io.testflow.engine.project.ResourceRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileClassifierTest {

    @TempDir
    Path root;

    @Test
    void sources_belong_to_main_or_test_code() {
        assertThat(classify("core/src/main/java/a/A.java"))
                .isInstanceOfSatisfying(
                        ChangedFile.Source.class,
                        file -> assertThat(file.test()).isFalse());
        assertThat(classify("core/src/test/java/a/ATest.java"))
                .isInstanceOfSatisfying(
                        ChangedFile.Source.class,
                        file -> assertThat(file.test()).isTrue());
    }

    @Test
    void resources_have_the_path_at_which_they_are_copied() {
        assertThat(resource("core/src/main/resources/db/a.csv").name()).isEqualTo("db/a.csv");
        assertThat(resource("core/src/main/extra/a.csv").name()).isEqualTo("into/a.csv");
        assertThat(resource("core/src/test/resources/A.java").test()).isTrue();
    }

    @Test
    void a_resource_beside_sources_is_one_where_the_folder_is_copied() {
        assertThat(resource("core/src/main/java/a/A.properties").name()).isEqualTo("a/A.properties");
        assertThat(classify("core/src/test/java/a/A.properties")).isInstanceOf(ChangedFile.Unknown.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pom.xml", "core/pom.xml", ".mvn/extensions.xml", "core/.mvn/jvm.config"})
    void some_files_tell_the_build_tool_what_to_do(String path) {
        assertThat(classify(path)).isInstanceOf(ChangedFile.Build.class);
    }

    @Test
    void other_files_belong_to_the_module_around_them() throws IOException {
        Files.createDirectories(root.resolve("core/src/it/x"));
        Files.writeString(root.resolve("core/src/it/x/pom.xml"), "");

        assertThat(classify("core/src/it/x/pom.xml")).isInstanceOf(ChangedFile.Unknown.class);
        assertThat(classify("core/src/it/x/verify.groovy")).isInstanceOf(ChangedFile.Unknown.class);
        assertThat(classify("core/data.bin")).isInstanceOf(ChangedFile.Unknown.class);
        assertThat(classify("core/README.md")).isInstanceOf(ChangedFile.Documentation.class);
        assertThat(classify("src/x.bin")).isInstanceOf(ChangedFile.Homeless.class);
        assertThat(classify(".mvn/wrapper/maven-wrapper.properties")).isInstanceOf(ChangedFile.Homeless.class);
    }

    @Test
    void a_file_of_another_module_is_foreign() throws IOException {
        Files.createDirectories(root.resolve("out"));
        Files.writeString(root.resolve("out/pom.xml"), "<project><artifactId>out</artifactId></project>");

        assertThat(classify("out/x.txt"))
                .isInstanceOfSatisfying(
                        ChangedFile.Foreign.class,
                        file -> assertThat(file.artifactId()).contains("out"));
    }

    @Test
    void the_settings_are_its_own() {
        assertThat(classify("testflow.yml")).isInstanceOf(ChangedFile.Own.class);
        assertThat(classify("core/testflow.yml")).isInstanceOf(ChangedFile.Unknown.class);
    }

    private ChangedFile.Resource resource(String path) {
        ChangedFile file = classify(path);
        assertThat(file).isInstanceOf(ChangedFile.Resource.class);
        return (ChangedFile.Resource) file;
    }

    @Test
    void a_file_in_a_folder_of_two_modules_counts_for_both() {
        assertThat(classifyShared("shared/A.java"))
                .map(ChangedFile.Source.class::cast)
                .extracting(file -> file.module().id(), ChangedFile.Source::test)
                .containsExactlyInAnyOrder(tuple("g:core", true), tuple("g:core", false), tuple("g:web", false));
        assertThat(classifyShared("shared/A.csv"))
                .map(ChangedFile.Resource.class::cast)
                .extracting(file -> file.module().id())
                .containsExactly("g:core");
    }

    @Test
    void a_folder_in_a_folder_of_the_same_module_counts_alone() {
        assertThat(classifyShared("shared/deep/A.java"))
                .satisfiesExactly(
                        file -> assertThat(file).isInstanceOf(ChangedFile.Resource.class),
                        file -> assertThat(file)
                                .isInstanceOfSatisfying(
                                        ChangedFile.Source.class,
                                        source ->
                                                assertThat(source.module().id()).isEqualTo("g:web")));
    }

    private List<ChangedFile> classifyShared(String path) {
        Path shared = root.resolve("web/../shared");
        ProjectModule core = module(
                "core",
                List.of(shared),
                List.of(shared),
                List.of(new ResourceRoot(shared, "", false), new ResourceRoot(shared.resolve("deep"), "", false)));
        ProjectModule web = module("web", List.of(shared), List.of(), List.of());
        return new FileClassifier(new Project(root, List.of(core, web)), new NoChanges(root))
                .classify(new FileChange(path, FileChange.Type.MODIFIED));
    }

    private ProjectModule module(
            String name, List<Path> sources, List<Path> testSources, List<ResourceRoot> resources) {
        Path directory = root.resolve(name);
        return new ProjectModule(
                "g:" + name,
                directory,
                sources,
                testSources,
                resources,
                List.of(new ResourceRoot(directory.resolve("src/test/resources"), "", false)),
                directory.resolve("target/classes"),
                directory.resolve("target/test-classes"),
                List.of(),
                Set.of(),
                directory.resolve("target/testflow"));
    }

    private ChangedFile classify(String path) {
        Path core = root.resolve("core");
        ProjectModule module = module(
                "core",
                List.of(core.resolve("src/main/java")),
                List.of(core.resolve("src/test/java")),
                List.of(
                        new ResourceRoot(core.resolve("src/main/resources"), "", false),
                        new ResourceRoot(core.resolve("src/main/java"), "", false),
                        new ResourceRoot(core.resolve("src/main/extra"), "into", false)));
        List<ChangedFile> files = new FileClassifier(new Project(root, List.of(module)), new NoChanges(root))
                .classify(new FileChange(path, FileChange.Type.MODIFIED));
        assertThat(files).hasSize(1);
        return files.get(0);
    }

    private record NoChanges(Path root) implements ProjectChanges {

        @Override
        public String base() {
            return "";
        }

        @Override
        public List<FileChange> files() {
            return List.of();
        }

        @Override
        public Optional<byte[]> contentAtBase(String path) {
            return Optional.empty();
        }

        @Override
        public List<String> pathsAtBase(String fileName) {
            return List.of();
        }

        @Override
        public void close() {}
    }
}
