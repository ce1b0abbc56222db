package io.testflow.core.internal.data.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.internal.data.draw.Draw;
import io.testflow.core.internal.data.text.Text;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class LanguageTest {

    static final List<String> LANGUAGES = Language.KNOWN;

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void has_addresses_that_belong_to_nobody(String language) {
        assertThat(any(language, "email"))
                .allMatch(email -> email.matches("[a-z]+\\.[a-z]+[0-9]{0,3}@example\\.(com|net|org)"));
        assertThat(any(language, "url"))
                .allMatch(url -> url.matches("https://[a-z]+\\.example\\.(com|net|org)/[a-z]+"));
        assertThat(any(language, "ip")).allMatch(ip -> ip.matches("10(\\.[0-9]{1,3}){3}"));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void tells_all_its_texts_apart(String language) {
        for (String name :
                List.of("name", "username", "email", "address", "company", "city", "phone", "sentence", "url")) {
            Text text = Language.of(language).text(name);
            long some = Math.min(20_000, text.size());
            assertThat(LongStream.range(0, some)
                            .map(i -> i * (text.size() / some))
                            .mapToObj(text::nth))
                    .as(name)
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void writes_prose(String language) {
        assertThat(any(language, "sentence")).allMatch(sentence -> sentence.matches("\\p{Lu}.*\\."));
        assertThat(any(language, "text")).anyMatch(text -> text.contains(". "));
    }

    private static List<String> any(String language, String name) {
        Text text = Language.of(language).text(name);
        return LongStream.range(0, 500)
                .mapToObj(i -> (String) text.any(Draw.of(3, i)))
                .toList();
    }
}
