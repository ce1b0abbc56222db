package io.testflow.engine.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceLanguageTest {

    @ParameterizedTest
    @CsvSource({
        "a/B.java,JAVA", "a/B.JAVA,JAVA", "B.kt,KOTLIN", "b.kts,KOTLIN", "B.groovy,GROOVY", "B.gvy,GROOVY",
                "B.gy,GROOVY",
        "B.scala,SCALA", "b.sc,SCALA", "b.gradle,OTHER", "b.xml,OTHER", "java,OTHER", "a.java/b,OTHER", "a/java,OTHER",
        ".java/README,OTHER"
    })
    void a_file_name_tells_the_language(String path, SourceLanguage language) {
        assertThat(SourceLanguage.of(path)).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    KOTLIN | const val TAX = 1               | true
                    KOTLIN | @JvmField val tax = 1           | true
                    KOTLIN | inline fun f() = 1              | true
                    KOTLIN | fun f() = 1                     | false
                    KOTLIN | "\\u0041"                       | true
                    GROOVY | static final int TAX = 1        | true
                    GROOVY | interface A { int TAX = 1 }     | true
                    GROOVY | enum A { B }                    | true
                    GROOVY | class A { def b() { } }         | false
                    SCALA  | object A { final val TAX = 1 }  | true
                    SCALA  | inline val tax = 1              | true
                    SCALA  | def f = macro g                 | true
                    SCALA  | enum A { case B }               | true
                    SCALA  | class A { def b = 1 }           | false
                    JAVA   | class A { }                     | true
                    OTHER  | anything                        | true
                    """)
    void tells_what_may_be_copied_to_its_users(SourceLanguage language, String text, boolean expected) {
        assertThat(language.mayDeclareConstants(text)).isEqualTo(expected);
    }

    @Test
    void every_language_has_an_answer() {
        assertThat(SourceLanguage.values()).hasSize(5);
    }
}
