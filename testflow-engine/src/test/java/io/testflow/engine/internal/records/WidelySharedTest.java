package io.testflow.engine.internal.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WidelySharedTest {

    @Test
    void names_the_first_classes_and_the_cure() {
        assertThat(WidelyShared.note(List.of("a.A", "a.B", "a.C", "a.D"), 20))
                .contains(
                        "most tests may leave something for the others in static fields of a.A, a.B, a.C and 1 more, so that a"
                                + " change that one of them sees runs all that look there; where that is a cache or a pool, and"
                                + " makes no difference to them, say so by selection.caches of testflow.yml");
        assertThat(WidelyShared.note(List.of("a.A"), 20))
                .hasValueSatisfying(note -> assertThat(note).contains("static fields of a.A, so that"));
    }

    @Test
    void says_nothing_where_little_is_to_be_gained() {
        assertThat(WidelyShared.note(List.of(), 1000)).isEmpty();
        assertThat(WidelyShared.note(List.of("a.A"), 19)).isEmpty();
    }
}
