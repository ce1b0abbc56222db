package io.testflow.engine.internal.records;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.plan.TestId;
import io.testflow.engine.internal.evidence.ClassFiles;
import io.testflow.engine.internal.evidence.CompiledCode;
import io.testflow.engine.internal.snapshot.Snapshot;
import io.testflow.engine.internal.snapshot.SnapshotBuilder;
import io.testflow.engine.internal.snapshot.SnapshotOrigin;
import io.testflow.engine.internal.snapshot.Thing;
import io.testflow.engine.internal.snapshot.UsedThing;
import io.testflow.engine.use.AskedCode;
import io.testflow.engine.use.PartKind;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What of the things that tests use is a piece of code that a user asks about. */
class RecordedCodeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            METHOD   | a.Money#add(I)V     | true  | true
            METHOD   | a.Money#tax()V      | true  | false
            METHOD   | a.Money#<clinit>()V | true  | false
            METHOD   | a.Other#add(I)V     | false | false
            SHAPE    | a.Money             | true  | false
            DISPATCH | a.Money             | true  | false
            MEMBERS  | a.Money#<init>      | true  | false
            MEMBERS  | a.Money#add         | true  | false
            CLASS    | a.Money             | true  | true
            CLASS    | a.Other             | false | false
            CODE     | all                 | true  | true
            FILE     | a.Money             | false | false
            """)
    void parts_of_a_class_are_meant_with_it_and_a_method_by_its_name(
            Thing.Kind kind, String name, boolean withClass, boolean withMethod) {
        assertThat(isMeant("a.Money", new Thing(kind, name))).isEqualTo(withClass);
        assertThat(isMeant("a.Money#add", new Thing(kind, name))).isEqualTo(withMethod);
    }

    @ParameterizedTest
    @EnumSource
    void each_kind_of_thing_has_a_name_for_users(Thing.Kind kind) {
        assertThat(PartKind.valueOf(kind.name())).hasToString(kind.name().toLowerCase(Locale.ROOT));
    }

    @Test
    void there_are_no_other_kinds() {
        assertThat(PartKind.values()).hasSameSizeAs(Thing.Kind.values());
    }

    private static boolean isMeant(String asked, Thing thing) {
        SnapshotBuilder builder =
                new SnapshotBuilder(new SnapshotOrigin("g:a", "default-test", "k", "", true, Instant.now()));
        builder.passed(TestId.ofClass("a.MoneyTest"), List.of(new UsedThing(thing, 1)));
        Snapshot snapshot = builder.build();
        return !new RecordedCode(AskedCode.parse(asked), new CompiledCode(new ClassFiles(List.of())), Set.of("a.Money"))
                .places(snapshot)
                .isEmpty();
    }
}
