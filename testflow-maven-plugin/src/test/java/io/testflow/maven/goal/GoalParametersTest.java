package io.testflow.maven.goal;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the parameters of the goals are in a build, from the plugin's own descriptor on. */
@MojoTest
class GoalParametersTest {

    private static final String START =
            "<project><build><plugins><plugin><artifactId>testflow-maven-plugin</artifactId><configuration>";
    private static final String END = "</configuration></plugin></plugins></build></project>";
    private static final String SINCE_MAIN = START + "<changedSince>main</changedSince><mode>report</mode>" + END;
    private static final String SKIPPED = START + "<skip>true</skip>" + END;
    private static final String TEST_AS_JSON =
            START + "<test>OrderTest#total</test><format>json</format><mode>report</mode>" + END;
    private static final String AS_XML = START + "<format>xml</format>" + END;

    @Inject
    private MavenSession session;

    @Inject
    private Log log;

    @Test
    @InjectMojo(goal = "plan")
    void plan_would_select_but_compares_with_nothing(PlanMojo plan) {
        assertThat(plan).extracting("changedSince", "mode", "skip").containsExactly(null, "select", false);
    }

    @Test
    @InjectMojo(goal = "plan", pom = SINCE_MAIN)
    void plan_takes_its_parameters_from_the_pom(PlanMojo plan) {
        assertThat(plan).extracting("changedSince", "mode", "skip").containsExactly("main", "report", false);
    }

    @Test
    @InjectMojo(goal = "plan", pom = SKIPPED)
    void plan_does_nothing_when_skipped(PlanMojo plan) {
        plan.execute();

        verifyNoInteractions(session, log);
    }

    @Test
    @InjectMojo(goal = "explain")
    void explain_speaks_to_a_person_about_all_tests(ExplainMojo explain) {
        assertThat(explain)
                .extracting("changedSince", "mode", "test", "format", "skip")
                .containsExactly(null, "select", null, "text", false);
    }

    @Test
    @InjectMojo(goal = "explain", pom = TEST_AS_JSON)
    void explain_takes_its_parameters_from_the_pom(ExplainMojo explain) {
        assertThat(explain).extracting("test", "format", "mode").containsExactly("OrderTest#total", "json", "report");
    }

    @Test
    @InjectMojo(goal = "explain", pom = SKIPPED)
    void explain_says_that_it_is_skipped(ExplainMojo explain) throws Exception {
        explain.execute();

        verify(log).info("testflow.skip leaves TestFlow out of this build: all tests run.");
        verifyNoInteractions(session);
    }

    @Test
    @InjectMojo(goal = "explain", pom = AS_XML)
    void explain_fails_for_a_form_that_does_not_exist(ExplainMojo explain) {
        assertThatThrownBy(explain::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("testflow.format=xml is not known")
                .hasMessageContaining("text")
                .hasMessageContaining("json");
    }

    @Test
    @InjectMojo(goal = "impact")
    void impact_asks_the_last_run_for_code_that_has_to_be_named(ImpactMojo impact) {
        assertThat(impact).extracting("code", "changedSince", "format").containsExactly(null, null, "text");

        assertThatThrownBy(impact::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("testflow:impact needs a piece of code")
                .hasMessageContaining("-Dtestflow.class=");
    }

    @Test
    @InjectMojo(goal = "impact", pom = START + "<code>#add</code>" + END)
    void impact_fails_for_what_names_no_code(ImpactMojo impact) {
        assertThatThrownBy(impact::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("testflow.class=#add names no code");
    }

    @Nested
    class OnTheCommandLine {

        @BeforeEach
        void say() {
            session.getUserProperties().setProperty("testflow.changedSince", "v1");
            session.getUserProperties().setProperty("testflow.mode", "report");
            session.getUserProperties().setProperty("testflow.skip", "true");
            session.getUserProperties().setProperty("testflow.test", "OrderTest");
            session.getUserProperties().setProperty("testflow.format", "json");
            session.getUserProperties().setProperty("testflow.class", "Money#add");
            session.getUserProperties().setProperty("testflow.snapshot", "push");
            session.getUserProperties().setProperty("testflow.remote", "upstream");
            session.getUserProperties().setProperty("testflow.directory", "cache");
        }

        @Test
        @InjectMojo(goal = "plan")
        void plan_has_a_property_for_each_parameter(PlanMojo plan) {
            assertThat(plan).extracting("changedSince", "mode", "skip").containsExactly("v1", "report", true);
        }

        @Test
        @InjectMojo(goal = "explain")
        void explain_has_a_property_for_each_parameter(ExplainMojo explain) {
            assertThat(explain)
                    .extracting("changedSince", "mode", "test", "format", "skip")
                    .containsExactly("v1", "report", "OrderTest", "json", true);
        }

        @Test
        @InjectMojo(goal = "impact")
        void impact_has_a_property_for_each_parameter(ImpactMojo impact) {
            assertThat(impact).extracting("code", "changedSince", "format").containsExactly("Money#add", "v1", "json");
        }

        @Test
        @InjectMojo(goal = "snapshot")
        void snapshot_has_a_property_for_each_parameter(SnapshotMojo snapshot) {
            assertThat(snapshot).extracting("task", "remote").containsExactly("push", "upstream");
            assertThat(snapshot)
                    .extracting("directory", as(InstanceOfAssertFactories.FILE))
                    .hasName("cache");
        }
    }
}
