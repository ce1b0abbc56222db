package io.testflow.engine.internal.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MethodAnnotationsTest {

    private static final String TEST = "Lorg/junit/jupiter/api/Test;";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                TEST,
                "Lorg/junit/Test;",
                TEST + "Lorg/junit/jupiter/api/Tag;",
                "Lorg/junit/jupiter/params/ParameterizedTest;Lorg/junit/jupiter/params/provider/ValueSource;"
            })
    void a_test_matters_to_itself_alone(String types) {
        assertThat(of(types).makeItMatterToOthers()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lorg/junit/jupiter/api/BeforeEach;",
                "Lorg/junit/jupiter/api/Tag;",
                "Lorg/junit/jupiter/params/provider/MethodSource;",
                TEST + "Lorg/junit/jupiter/api/BeforeEach;",
                TEST + "La/Mine;",
                "Lorg/junit/Test;Lorg/junit/After;",
                "Lorg/testng/annotations/Test;",
                "La/Mine;"
            })
    void what_others_may_call_or_read_matters_to_them(String types) {
        assertThat(of(types).makeItMatterToOthers()).isTrue();
    }

    private static MethodAnnotations of(String types) {
        MethodAnnotations annotations = new MethodAnnotations();
        for (String type : types.split("(?<=;)")) {
            if (!type.isEmpty()) {
                annotations.add(type);
            }
        }
        return annotations;
    }
}
