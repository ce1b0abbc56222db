package org.northwind.desk;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConversionTest {

    // cause: jvm-crash / converter-reads-a-bad-address
    @ParameterizedTest
    @ValueSource(strings = {"scan-1.tiff", "letter.tiff"})
    void an_image_is_converted(String image) {
        Conversion.convert(image);
    }

    @Test
    void an_image_is_converted_later() {
        CompletableFuture.runAsync(() -> Conversion.convert("photo.tiff")).join();
    }

    // cause: jvm-crash / converter-gone-without-a-word
    @Test
    void a_drawing_is_converted() {
        Conversion.convert("plan.psd");
    }

    // cause: configuration / converter-has-an-option-that-its-jvm-does-not-know
    @Test
    void a_letter_is_converted() {
        Conversion.convert("letter.doc", "-XX:MaxPermSize=64m", "-XX:+UseConcMarkSweepGC");
    }
}
