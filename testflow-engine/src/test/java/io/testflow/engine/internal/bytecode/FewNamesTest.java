package io.testflow.engine.internal.bytecode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class FewNamesTest {

    private final FewNames names = new FewNames(new String[] {"a.Order", "a.Money"});

    @Test
    void are_a_set_like_any_other() {
        assertThat((Object) names).isEqualTo(Set.of("a.Money", "a.Order")).isNotEqualTo(Set.of("a.Money", "a.Tax"));
        assertThat(names.contains("a.Order")).isTrue();
        assertThat(names.contains("a.Tax")).isFalse();
        assertThat(names).containsExactly("a.Order", "a.Money");
    }

    @Test
    void cannot_be_changed() {
        assertThatThrownBy(() -> names.add("a.Tax")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(names::clear).isInstanceOf(UnsupportedOperationException.class);
    }
}
