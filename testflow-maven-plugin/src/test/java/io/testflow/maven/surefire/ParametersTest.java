package io.testflow.maven.surefire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParametersTest {

    @Test
    void has_no_value_where_there_is_no_configuration() {
        Parameters parameters = Parameters.of(null);

        assertThat(parameters.value("test")).isEmpty();
        assertThat(parameters.values("excludes")).isEmpty();
        assertThat(parameters.entry("systemPropertyVariables", "a")).isEmpty();
        assertThat(parameters.text("properties")).isEmpty();
    }

    @Test
    void reads_lists_as_elements_and_as_text() {
        Parameters parameters = of("<a><x>one</x><x> </x><x>two</x></a><b>one, two,</b><c/>");

        assertThat(parameters.values("a")).containsExactly("one", "two");
        assertThat(parameters.values("b")).containsExactly("one", "two");
        assertThat(parameters.values("c")).isEmpty();
    }

    @Test
    void changes_one_parameter_and_keeps_the_others() {
        Parameters before = of("<argLine>-Xmx1g</argLine><map><a>1</a><b>2</b></map>");

        Parameters after =
                before.with("test", "One").withList("list", List.of("x", "y")).withEntry("map", "b", "3");

        assertThat(after.value("argLine")).contains("-Xmx1g");
        assertThat(after.value("test")).contains("One");
        assertThat(after.values("list")).containsExactly("x", "y");
        assertThat(after.entry("map", "a")).contains("1");
        assertThat(after.entry("map", "b")).contains("3");
        assertThat(before.value("test")).isEmpty();
        assertThat(before.entry("map", "b")).contains("2");
    }

    @Test
    void replaces_what_is_there() {
        Parameters after = of("<test>One</test>").with("test", "Two");

        assertThat(after.value("test")).contains("Two");
        assertThat(after.toConfiguration().toString()).doesNotContain("One");
    }

    private static Parameters of(String configuration) {
        return Executions.surefire(configuration).parameters();
    }
}
