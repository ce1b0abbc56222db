package io.testflow.engine.use;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordedAtTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "PT-1S, just now",
        "PT59S, just now",
        "PT1M, 1 minute ago",
        "PT59M, 59 minutes ago",
        "PT1H, 1 hour ago",
        "PT23H59M, 23 hours ago",
        "P1D, 1 day ago",
        "P40D, 40 days ago"
    })
    void tells_its_age_in_the_unit_that_fits(Duration age, String text) {
        assertThat(new RecordedAt("", false, NOON).text(NOON.plus(age))).isEqualTo("recorded " + text);
    }

    @Test
    void tells_the_commit_and_whether_it_was_just_that() {
        assertThat(new RecordedAt("1234567890", true, NOON).text(NOON)).isEqualTo("recorded just now at 1234567");
        assertThat(new RecordedAt("1234567890", false, NOON).text(NOON))
                .isEqualTo("recorded just now at 1234567 with changes");
    }
}
