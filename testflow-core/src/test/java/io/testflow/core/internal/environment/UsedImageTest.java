package io.testflow.core.internal.environment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UsedImageTest {

    private static final String DIGEST = "sha256:" + "0f".repeat(32);

    @Test
    void it_is_read_as_it_was_written() {
        UsedImage image = new UsedImage("postgres:18", List.of(DIGEST, "postgres@" + DIGEST));

        assertThat(image).hasToString("postgres:18 " + DIGEST + " postgres@" + DIGEST);
        assertThat(UsedImage.parse(image.toString())).isEqualTo(image);
        assertThat(UsedImage.parse("postgres:18")).isEqualTo(new UsedImage("postgres:18", List.of()));
        assertThat(new UsedImage("postgres:18", List.of())).hasToString("postgres:18");
    }

    @Test
    void its_name_says_its_content_where_it_has_a_digest() {
        assertThat(new UsedImage("postgres@" + DIGEST, List.of()).isFixed()).isTrue();
        assertThat(new UsedImage("postgres:18", List.of()).isFixed()).isFalse();
        assertThat(new UsedImage("example.org:5000/a@b:1", List.of()).isFixed()).isFalse();
    }

    @Test
    void it_is_the_one_that_has_its_number_or_its_digest() {
        UsedImage image = new UsedImage("postgres:18", List.of("sha256:1", "postgres@sha256:2"));

        assertThat(image.isOneOf(List.of("sha256:1"))).isTrue();
        assertThat(image.isOneOf(List.of("sha256:3", "postgres@sha256:2"))).isTrue();
        assertThat(image.isOneOf(List.of("sha256:3"))).isFalse();
        assertThat(new UsedImage("postgres:18", List.of()).isOneOf(List.of())).isFalse();
    }
}
