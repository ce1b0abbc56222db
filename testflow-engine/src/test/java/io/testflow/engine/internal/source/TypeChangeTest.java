package io.testflow.engine.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.engine.internal.source.MemberChange.Effect;
import io.testflow.engine.internal.source.TypeChange.Kind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeChangeTest {

    private static TypeChange changed(MemberChange... members) {
        return new TypeChange("a.b.Money", Kind.CHANGED, List.of(members));
    }

    private static MemberChange invisible(String member) {
        return new MemberChange(member, Effect.ADDED, Set.of(), true);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    add(int,int) | BODY        | Money.add (body changed)
                    add()        | ADDED       | Money.add (new)
                    add()        | REMOVED     | Money.add (deleted)
                    add()        | SIGNATURE   | Money.add (signature changed)
                    TAX          | VALUE       | Money.TAX (value changed)
                    <init>(int)  | BODY        | Money constructor (body changed)
                    <init>       | BODY        | Money initialiser (body changed)
                    <clinit>     | ORDER       | Money static initialiser (order changed)
                    ''           | DECLARATION | Money (declaration changed)
                    ''           | IMPORTS     | Money (imports changed)
                    """)
    void one_changed_member_is_named(String member, Effect effect, String words) {
        assertThat(changed(MemberChange.of(member, effect)).describe()).isEqualTo(words);
    }

    @Test
    void several_changes_of_one_member_are_one_member() {
        assertThat(changed(MemberChange.of("add()", Effect.SIGNATURE), MemberChange.of("add()", Effect.BODY))
                        .describe())
                .isEqualTo("Money.add (signature changed, body changed)");
    }

    @Test
    void several_members_are_counted_and_named() {
        assertThat(changed(MemberChange.of("add()", Effect.BODY), MemberChange.of("TAX", Effect.VALUE))
                        .describe())
                .isEqualTo("Money (2 members changed: add, TAX)");
        assertThat(changed(
                                MemberChange.of("", Effect.DECLARATION),
                                MemberChange.of("<init>()", Effect.BODY),
                                MemberChange.of("a()", Effect.BODY),
                                MemberChange.of("b()", Effect.BODY),
                                MemberChange.of("c()", Effect.BODY),
                                MemberChange.of("d()", Effect.BODY))
                        .describe())
                .isEqualTo("Money (6 members changed: declaration, constructor, a, b and 2 more)");
    }

    @Test
    void types_that_come_or_go_are_told_as_such() {
        assertThat(new TypeChange("a.b.Money$Rounding", Kind.ADDED, List.of()).describe())
                .isEqualTo("Money.Rounding (new)");
        assertThat(new TypeChange("Money", Kind.REMOVED, List.of()).describe()).isEqualTo("Money (deleted)");
    }

    @Test
    void a_type_is_as_invisible_as_all_its_changes() {
        assertThat(changed(invisible("a()"), invisible("b()")).invisible()).isTrue();
        assertThat(changed(invisible("a()"), MemberChange.of("b()", Effect.BODY))
                        .invisible())
                .isFalse();
        assertThat(new TypeChange("Money", Kind.ADDED, List.of()).invisible()).isFalse();
    }

    @Test
    void collects_the_constants_of_its_members() {
        assertThat(changed(
                                new MemberChange("A", Effect.VALUE, Set.of("A"), false),
                                new MemberChange("", Effect.ORDER, Set.of("B", "C"), false))
                        .constants())
                .containsExactly("A", "B", "C");
    }

    @Test
    void a_member_knows_its_name_and_whether_it_is_a_method() {
        assertThat(MemberChange.of("add(int,int)", Effect.BODY).name()).isEqualTo("add");
        assertThat(MemberChange.of("add(int,int)", Effect.BODY).method()).isTrue();
        assertThat(MemberChange.of("TAX", Effect.BODY).name()).isEqualTo("TAX");
        assertThat(MemberChange.of("TAX", Effect.BODY).method()).isFalse();
    }
}
