package io.testflow.maven.effective;

import static io.testflow.maven.effective.Comparisons.dependencies;
import static io.testflow.maven.effective.Comparisons.dependency;
import static io.testflow.maven.effective.Comparisons.managed;
import static io.testflow.maven.effective.Comparisons.properties;
import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.engine.project.FileChange.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EffectiveBuildFilesTest {

    private static final String ROOT = "<groupId>g</groupId><artifactId>root</artifactId><version>1</version>";
    private static final String PARENT =
            "<parent><groupId>g</groupId><artifactId>root</artifactId>" + "<version>1</version></parent>";
    private static final String CHILD = PARENT + "<artifactId>a</artifactId>";

    @TempDir
    private Path directory;

    private Reactor reactor;

    @BeforeEach
    void openReactor() {
        reactor = new Reactor(directory);
    }

    @Test
    void finds_nothing_in_a_comment() {
        reactor.pom("pom.xml", ROOT, ROOT + "<!-- comment -->");
        assertThat(reactor.compare("g:root")).isEmpty();
    }

    @Test
    void sees_through_properties_and_parents() {
        String uses = dependencies(dependency("lib", "${lib.version}"));
        reactor.pom(
                "pom.xml",
                ROOT + "<packaging>pom</packaging>" + properties("<lib.version>1</lib.version>"),
                ROOT + "<packaging>pom</packaging>" + properties("<lib.version>2</lib.version>"));
        reactor.pom("a/pom.xml", CHILD + uses, CHILD + uses);
        assertThat(reactor.compare("g:a")).containsExactly("CLASS_PATH g:lib 1 -> 2", "PROPERTY lib.version");
        assertThat(reactor.compare("g:root")).containsExactly("PROPERTY lib.version");
    }

    @Test
    void takes_the_old_parent_from_the_base_wherever_it_was() {
        String pom = ROOT + "<packaging>pom</packaging>";
        String elsewhere = CHILD.replace("</parent>", "<relativePath/></parent>");
        reactor.pom("parent/pom.xml", pom + dependencies(dependency("lib", "1")), pom);
        reactor.pom("a/pom.xml", elsewhere, elsewhere);
        assertThat(reactor.compare("g:a")).containsExactly("CLASS_PATH g:lib 1 removed");
    }

    @Test
    void sees_through_an_imported_bom_of_the_checkout() {
        String bom = "<groupId>g</groupId><artifactId>bom</artifactId><version>1</version><packaging>pom</packaging>";
        String imports = managed(dependency("bom", "1", "<type>pom</type><scope>import</scope>"))
                + "<dependencies><dependency><groupId>g</groupId><artifactId>lib</artifactId></dependency></dependencies>";
        reactor.pom("bom/pom.xml", bom + managed(dependency("lib", "1")), bom + managed(dependency("lib", "2")));
        reactor.pom("pom.xml", ROOT + imports, ROOT + imports);
        assertThat(reactor.compare("g:root")).contains("CLASS_PATH g:lib 1 -> 2");
    }

    @Test
    void sees_nothing_but_properties_in_a_release_of_all_modules() {
        String before = ROOT + "<packaging>pom</packaging>";
        String after = before.replace("<version>1<", "<version>2<");
        String b = "<artifactId>b</artifactId>" + dependencies(dependency("a", "${project.version}"));
        reactor.pom("pom.xml", before, after);
        reactor.pom("a/pom.xml", CHILD, CHILD.replace("<version>1<", "<version>2<"));
        reactor.pom("b/pom.xml", PARENT + b, PARENT.replace("<version>1<", "<version>2<") + b);
        assertThat(reactor.compare("g:b", "g:a"))
                .contains("PROPERTY project.version", "PROPERTY project.parent.version")
                .allMatch(line -> line.startsWith("PROPERTY "));
    }

    @Test
    void sees_what_a_module_on_the_class_path_passes_on() {
        String b = PARENT + "<artifactId>b</artifactId>" + dependencies(dependency("a", "1"));
        reactor.pom("pom.xml", ROOT + "<packaging>pom</packaging>", ROOT + "<packaging>pom</packaging>");
        reactor.pom(
                "a/pom.xml",
                CHILD
                        + dependencies(dependency("lib", "1"))
                        + properties("<maven.compiler.release>17</maven.compiler.release>"),
                CHILD
                        + dependencies(dependency("lib", "2"))
                        + properties("<maven.compiler.release>21</maven.compiler.release>"));
        reactor.pom("b/pom.xml", b, b);
        assertThat(reactor.compare("g:b", "g:a"))
                .containsExactly(
                        "CLASS_PATH g:lib 1 -> 2 (in g:a)",
                        "PROPERTY maven.compiler.release",
                        "COMPILATION property maven.compiler.release (in g:a)");
        assertThat(reactor.compare("g:b")).isEmpty();
    }

    @Test
    void says_that_a_module_is_new() {
        reactor.pom("pom.xml", null, ROOT);
        assertThat(reactor.compare("g:root")).containsExactly("UNKNOWN new module");
    }

    @Test
    void cannot_tell_where_the_old_pom_does_not_parse() {
        reactor.pom("pom.xml", ROOT + "<broken>", ROOT);
        assertThat(reactor.compare("g:root")).singleElement().asString().startsWith("UNKNOWN the old pom: ");
    }

    @Test
    void cannot_tell_where_the_old_parent_is_not_found() {
        reactor.pom("pom.xml", PARENT.replace("root", "gone") + "<artifactId>root</artifactId>", ROOT);
        assertThat(reactor.compare("g:root"))
                .singleElement()
                .asString()
                .startsWith("UNKNOWN the old pom: ")
                .contains("gone");
    }

    @Test
    void cannot_tell_for_a_module_that_maven_does_not_know() {
        reactor.pom("pom.xml", ROOT, ROOT);
        assertThat(reactor.compare("x:y")).containsExactly("UNKNOWN x:y is no module of this Maven build");
    }

    @Test
    void a_library_on_the_class_path_has_no_pom_to_compare() {
        reactor.pom("pom.xml", ROOT, ROOT);
        assertThat(reactor.compare("g:root", "org.example:library")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {".mvn/maven.config", ".mvn/extensions.xml", ".mvn/jvm.config", "sub/.mvn/maven.config"})
    void cannot_tell_what_a_file_of_maven_itself_does(String path) {
        reactor.pom("pom.xml", ROOT, ROOT).changes().changed(path, Type.MODIFIED);
        assertThat(reactor.compare("g:root")).containsExactly("UNKNOWN " + path);
    }

    @Test
    void ignores_the_wrapper_of_maven() {
        reactor.pom("pom.xml", ROOT, ROOT).changes().changed(".mvn/wrapper/maven-wrapper.properties", Type.MODIFIED);
        assertThat(reactor.compare("g:root")).isEmpty();
    }

    @Test
    void evaluates_profiles_with_the_files_of_the_real_directory() throws Exception {
        Files.writeString(directory.resolve("here.txt"), "");
        String profile = "<profiles><profile><id>p</id><activation><file><exists>${basedir}/here.txt</exists></file>"
                + "</activation>" + dependencies(dependency("lib", "1")) + "</profile></profiles>";
        reactor.pom("pom.xml", ROOT + profile, ROOT + profile.replace("<version>1<", "<version>2<"));
        assertThat(reactor.compare("g:root")).containsExactly("CLASS_PATH g:lib 1 -> 2");
    }

    @Test
    void cannot_tell_what_a_profile_does_whose_file_came_or_went() {
        String profile = "<profiles><profile><id>p</id><activation><file><missing>here</missing></file></activation>"
                + "</profile></profiles>";
        reactor.pom("pom.xml", ROOT + profile, ROOT + profile).changes().changed("here/a.txt", Type.DELETED);
        assertThat(reactor.compare("g:root")).containsExactly("UNKNOWN profile p depends on here");
    }

    @Test
    void applies_the_profiles_of_the_command_line() {
        String profile =
                "<profiles><profile><id>p</id>" + dependencies(dependency("lib", "1")) + "</profile></profiles>";
        reactor.pom("pom.xml", ROOT + profile, ROOT);
        assertThat(reactor.compare("g:root")).isEmpty();
        openReactor();
        reactor.pom("pom.xml", ROOT + profile, ROOT).request().setActiveProfiles(List.of("p"));
        assertThat(reactor.compare("g:root")).containsExactly("CLASS_PATH g:lib 1 removed");
    }

    @Test
    void cannot_tell_where_other_profiles_are_active_in_the_build() {
        reactor.pom("pom.xml", ROOT, ROOT);
        reactor.activeInBuild("added.by.an.extension");
        assertThat(reactor.compare("g:root"))
                .containsExactly("UNKNOWN active profiles [added.by.an.extension], understood []");
    }

    @Test
    void cannot_tell_for_a_newer_model() {
        reactor.pom("pom.xml", ROOT, ROOT);
        reactor.changes().base("pom.xml", "<project><modelVersion>4.1.0</modelVersion>" + ROOT + "</project>");
        assertThat(reactor.compare("g:root")).containsExactly("UNKNOWN model version 4.1.0");
    }

    @Test
    void finds_a_pom_with_another_name() {
        String other = "other.xml";
        reactor.pom(other, ROOT, ROOT + dependencies(dependency("lib", "1")));
        assertThat(reactor.compare("g:root")).containsExactly("CLASS_PATH g:lib 1 added");
    }

    @Test
    void keeps_paths_of_the_module_out_of_the_difference() {
        String resources =
                "<build><resources><resource><directory>${basedir}/x</directory></resource></resources></build>";
        reactor.pom("pom.xml", ROOT, ROOT + resources.replace("${basedir}/x", "src/main/resources"));
        assertThat(reactor.compare("g:root")).isEmpty();
    }
}
