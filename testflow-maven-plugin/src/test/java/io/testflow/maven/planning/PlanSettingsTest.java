package io.testflow.maven.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.error.UsageException;
import io.testflow.core.plan.PlanMode;
import io.testflow.engine.SelectionRequest;
import org.junit.jupiter.api.Test;

class PlanSettingsTest {

    @Test
    void selects_since_a_revision_unless_told_otherwise() {
        assertThat(new PlanSettings(" main ", false, null).request()).isEqualTo(SelectionRequest.changedSince("main"));
        assertThat(new PlanSettings("main", false, "select").request())
                .isEqualTo(SelectionRequest.changedSince("main"));
    }

    @Test
    void only_reports_when_asked_to() {
        assertThat(new PlanSettings("main", false, "report").request().mode()).isEqualTo(PlanMode.REPORT);
    }

    @Test
    void runs_everything_without_a_revision() {
        assertThat(new PlanSettings(null, false, "report").request().mode()).isEqualTo(PlanMode.ALL);
        assertThat(new PlanSettings(" ", false, null).request().whyOff()).contains("testflow.changedSince");
    }

    @Test
    void names_the_modes_that_there_are() {
        assertThatThrownBy(() -> new PlanSettings("main", false, "fast").request())
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("testflow.mode=fast")
                .hasMessageContaining("select")
                .hasMessageContaining("report");
    }
}
