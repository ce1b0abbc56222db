package io.testflow.maven.effective;

import static io.testflow.maven.effective.Comparisons.dependencies;
import static io.testflow.maven.effective.Comparisons.dependency;
import static io.testflow.maven.effective.Comparisons.managed;
import static io.testflow.maven.effective.Comparisons.own;
import static io.testflow.maven.effective.Comparisons.passedOn;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DependencyChangesTest {

    @Test
    void names_both_versions_of_a_library() {
        assertThat(own(dependencies(dependency("lib", "1")), dependencies(dependency("lib", "2"))))
                .containsExactly("CLASS_PATH g:lib 1 -> 2");
    }

    @Test
    void sees_a_library_come_and_go() {
        String library = dependencies(dependency("lib", "1"));
        assertThat(own("", library)).containsExactly("CLASS_PATH g:lib 1 added");
        assertThat(own(library, "")).containsExactly("CLASS_PATH g:lib 1 removed");
    }

    @Test
    void sees_another_scope_and_takes_none_for_compile() {
        String plain = dependencies(dependency("lib", "1"));
        String compile = dependencies(dependency("lib", "1", "<scope>compile</scope>"));
        String test = dependencies(dependency("lib", "1", "<scope>test</scope>"));
        assertThat(own(plain, test)).containsExactly("CLASS_PATH g:lib scope compile -> test");
        assertThat(own(plain, compile)).isEmpty();
    }

    @Test
    void sees_a_library_become_optional() {
        String optional = dependencies(dependency("lib", "1", "<optional>true</optional>"));
        assertThat(own(dependencies(dependency("lib", "1")), optional))
                .containsExactly("CLASS_PATH g:lib optional false -> true");
    }

    @Test
    void sees_exclusions() {
        String exclusion =
                "<exclusions><exclusion><groupId>x</groupId><artifactId>y</artifactId></exclusion></exclusions>";
        assertThat(own(dependencies(dependency("lib", "1")), dependencies(dependency("lib", "1", exclusion))))
                .containsExactly("CLASS_PATH g:lib exclusions [] -> [x:y]");
    }

    @Test
    void sees_another_path_of_a_system_library() {
        assertThat(own(
                        dependencies(dependency("lib", "1", "<systemPath>/a</systemPath>")),
                        dependencies(dependency("lib", "1", "<systemPath>/b</systemPath>"))))
                .containsExactly("CLASS_PATH g:lib path /a -> /b");
    }

    @Test
    void tells_types_and_classifiers_apart() {
        assertThat(own(
                        dependencies(dependency("lib", "1", "<type>test-jar</type>")),
                        dependencies(dependency("lib", "1", "<classifier>tests</classifier>"))))
                .containsExactly("CLASS_PATH g:lib:test-jar 1 removed", "CLASS_PATH g:lib:jar:tests 1 added");
    }

    @Test
    void sees_another_order() {
        assertThat(own(
                        dependencies(dependency("lib", "1"), dependency("b", "1")),
                        dependencies(dependency("b", "1"), dependency("lib", "1"))))
                .containsExactly("CLASS_PATH order of the dependencies");
    }

    @Test
    void does_not_take_an_added_library_for_another_order() {
        assertThat(own(
                        dependencies(dependency("lib", "1")),
                        dependencies(dependency("b", "1"), dependency("lib", "1"))))
                .containsExactly("CLASS_PATH g:b 1 added");
    }

    @Test
    void ignores_the_version_of_a_module_of_the_build() {
        assertThat(own(dependencies(dependency("other", "1")), dependencies(dependency("other", "2"))))
                .isEmpty();
        assertThat(own(dependencies(dependency("other", "1")), dependencies(dependency("other", "3"))))
                .containsExactly("CLASS_PATH g:other 1 -> 3");
    }

    @Test
    void sees_the_managed_version_of_what_is_on_the_class_path() {
        assertThat(own(managed(dependency("lib", "1")), managed(dependency("lib", "2"))))
                .containsExactly("CLASS_PATH g:lib 1 -> 2");
    }

    @Test
    void ignores_the_managed_version_of_what_nobody_uses() {
        assertThat(own(managed(dependency("unused", "1")), managed(dependency("unused", "2"))))
                .isEmpty();
    }

    @Test
    void sees_a_managed_scope_that_takes_an_artifact_off_the_class_path() {
        String provided = dependency("unused", "1", "<scope>provided</scope>");
        assertThat(own(managed(dependency("unused", "1")), managed(provided)))
                .containsExactly("CLASS_PATH g:unused scope compile -> provided");
        assertThat(own("", managed(provided))).containsExactly("CLASS_PATH g:unused 1 added");
    }

    @Test
    void sees_what_is_managed_for_a_direct_dependency_that_is_not_resolved() {
        String direct = dependencies(dependency("direct", "1"));
        assertThat(own(direct + managed(dependency("direct", "1")), direct + managed(dependency("direct", "2"))))
                .containsExactly("CLASS_PATH g:direct 1 -> 2");
    }

    @Test
    void counts_all_that_is_managed_where_the_class_path_is_not_known() {
        ModuleContext known = Comparisons.context();
        ModuleContext unknown =
                new ModuleContext(null, known.bound(), known.userProperties(), known.ownModules(), known.parameters());
        assertThat(new ModelComparison(
                                Comparisons.model(managed(dependency("unused", "1"))),
                                Comparisons.model(managed(dependency("unused", "2"))),
                                unknown)
                        .forOwnTests())
                .hasSize(1);
    }

    @Test
    void passes_on_to_dependents_what_they_inherit() {
        assertThat(passedOn(dependencies(dependency("x", "1")), dependencies(dependency("x", "2"))))
                .containsExactly("CLASS_PATH g:x 1 -> 2");
        for (String own :
                new String[] {"<scope>test</scope>", "<scope>provided</scope>", "<optional>true</optional>"}) {
            assertThat(passedOn(dependencies(dependency("x", "1", own)), dependencies(dependency("x", "2", own))))
                    .isEmpty();
        }
        assertThat(passedOn(
                        dependencies(dependency("x", "1")),
                        dependencies(dependency("x", "1", "<scope>provided</scope>"))))
                .containsExactly("CLASS_PATH g:x 1 removed");
    }
}
