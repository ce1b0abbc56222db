package io.testflow.core.internal.data.words;

import java.text.Normalizer;
import java.util.Locale;

/** A word in the letters from a to z, as people write their names in addresses. */
final class Plain {

    private Plain() {}

    static String of(String word) {
        String german = word.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss")
                .replace("ı", "i");
        return Normalizer.normalize(german, Normalizer.Form.NFD).replaceAll("[^a-z]", "");
    }
}
