package io.testflow.environment.internal.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlatformTest {

    @Test
    void names_are_those_of_the_binaries() {
        assertThat(Platform.of("Linux", "amd64", false))
                .isEqualTo(new Platform("linux-amd64", "postgres-linux-x86_64.txz"));
        assertThat(Platform.of("Linux", "amd64", true))
                .isEqualTo(new Platform("linux-amd64-alpine", "postgres-linux-x86_64-alpine_linux.txz"));
        assertThat(Platform.of("Linux", "aarch64", false))
                .isEqualTo(new Platform("linux-arm64v8", "postgres-linux-arm_64.txz"));
        assertThat(Platform.of("Linux", "armv8l", false)).isEqualTo(Platform.of("Linux", "aarch64", false));
        assertThat(Platform.of("Mac OS X", "x86_64", true))
                .isEqualTo(new Platform("darwin-amd64", "postgres-darwin-x86_64.txz"));
        assertThat(Platform.of("Mac OS X", "aarch64", false))
                .isEqualTo(new Platform("darwin-arm64v8", "postgres-darwin-arm_64.txz"));
        assertThat(Platform.of("Windows 11", "amd64", false))
                .isEqualTo(new Platform("windows-amd64", "postgres-windows-x86_64.txz"));
    }
}
