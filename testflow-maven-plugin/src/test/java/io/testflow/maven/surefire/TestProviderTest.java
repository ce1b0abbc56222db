package io.testflow.maven.surefire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TestProviderTest {

    private static final List<String> NONE = List.of();
    private static final List<String> JUPITER =
            List.of("org.junit.jupiter:junit-jupiter", "org.junit.platform:junit-platform-commons");

    @Test
    void runs_everything_on_the_platform_from_surefire_3_6_on() {
        assertThat(TestProvider.isPlatform("3.6.1", NONE, NONE)).isTrue();
        assertThat(TestProvider.isPlatform("3.6.0", List.of("junit:junit"), NONE))
                .isTrue();
    }

    @Test
    void runs_old_frameworks_natively_before() {
        assertThat(TestProvider.isPlatform("3.5.4", List.of("junit:junit"), NONE))
                .isFalse();
        assertThat(TestProvider.isPlatform("3.2.5", List.of("org.testng:testng"), NONE))
                .isFalse();
    }

    @Test
    void runs_on_the_platform_where_its_jars_are_there() {
        assertThat(TestProvider.isPlatform("3.2.5", JUPITER, NONE)).isTrue();
        assertThat(TestProvider.isPlatform("3.2.5", NONE, List.of("org.junit.vintage:junit-vintage-engine")))
                .isTrue();
        assertThat(TestProvider.isPlatform("3.2.5", NONE, List.of("org.apache.maven.surefire:surefire-junit-platform")))
                .isTrue();
    }

    @Test
    void runs_natively_where_the_user_asks_for_it() {
        assertThat(TestProvider.isPlatform("3.2.5", JUPITER, List.of("org.apache.maven.surefire:surefire-junit47")))
                .isFalse();
        assertThat(TestProvider.isPlatform(
                        "3.2.5",
                        List.of(
                                "org.junit.platform:junit-platform-commons",
                                "org.junit.platform:junit-platform-runner"),
                        NONE))
                .isFalse();
    }

    @Test
    void supports_surefire_from_version_3_on() {
        assertThat(TestProvider.isSupported("2.12.4")).isFalse();
        assertThat(TestProvider.isSupported("3.0.0-M7")).isFalse();
        assertThat(TestProvider.isSupported("3.0.0")).isTrue();
        assertThat(TestProvider.isSupported("")).isTrue();
    }
}
