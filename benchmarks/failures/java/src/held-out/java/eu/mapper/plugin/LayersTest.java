package eu.mapper.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.base.Strings;
import com.google.common.collect.Comparators;
import com.google.gson.JsonArray;
import java.util.List;
import org.apache.commons.lang3.concurrent.Memoizer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("old-libraries")
class LayersTest {

    // cause: classpath-conflict / guava-19-has-no-comparators
    @Test
    void layers_are_in_order() {
        assertEquals(true, Comparators.isInOrder(List.of(1, 2), Integer::compare));
    }

    @Test
    void layers_are_in_strict_order() {
        assertEquals(false, List.of(List.of(2, 1)).parallelStream().allMatch(each -> Comparators.isInStrictOrder(each, Integer::compare)));
    }

    // cause: classpath-conflict / guava-19-cannot-format-leniently
    @Test
    void a_layer_has_a_label() {
        assertEquals("layer 3", Strings.lenientFormat("layer %s", 3));
    }

    // cause: classpath-conflict / gson-2.3-has-no-is-empty
    @Test
    void no_layers_are_read() {
        assertEquals(true, new JsonArray().isEmpty());
    }

    // cause: classpath-conflict / commons-lang-3.4-has-no-memoizer
    @Test
    void a_layer_is_kept() throws InterruptedException {
        assertEquals(2, new Memoizer<Integer, Integer>((org.apache.commons.lang3.concurrent.Computable<Integer, Integer>) each -> each + 1).compute(1));
    }
}
