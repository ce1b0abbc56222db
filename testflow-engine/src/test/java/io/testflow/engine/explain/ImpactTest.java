package io.testflow.engine.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.plan.TestId;
import io.testflow.engine.use.AskedCode;
import io.testflow.engine.use.PartKind;
import io.testflow.engine.use.RecordedAt;
import io.testflow.engine.use.RunUse;
import io.testflow.engine.use.TestUse;
import io.testflow.engine.use.UsedPart;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ImpactTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final AskedCode MONEY = AskedCode.parse("Money");
    private static final RunUse RUN = new RunUse(
            "g:a",
            "default-test",
            Optional.of(new RecordedAt("3f2a1c0d", true, NOON)),
            "",
            List.of(
                    new TestUse(
                            TestId.ofMethod("a.MoneyTest", "adds"),
                            false,
                            List.of(
                                    new UsedPart(PartKind.METHOD, "a.Money#add(I)V"),
                                    new UsedPart(PartKind.SHAPE, "a.Money"),
                                    new UsedPart(PartKind.DISPATCH, "a.Money"),
                                    new UsedPart(PartKind.MEMBERS, "a.Money"))),
                    new TestUse(TestId.ofClass("a.OldTest"), true, List.of(new UsedPart(PartKind.CLASS, "a.Money")))),
            List.of(TestId.ofClass("a.NewTest")),
            true,
            Set.of());
    private static final RunUse NONE = new RunUse(
            "g:b", "default-test", Optional.empty(), "TestFlow has no records", List.of(), List.of(), true, Set.of());

    @Test
    void lists_users_and_those_of_whom_nobody_knows() {
        assertThat(TextImpact.of(MONEY, List.of(RUN, NONE), NOON))
                .containsExactly(
                        "g:a (default-test), recorded just now at 3f2a1c0: 2 tests use Money, 1 is unknown",
                        "USES     a.MoneyTest#adds: a.Money#add(int), declaration of a.Money, overriding of a.Money and 1"
                                + " more",
                        "USES     a.OldTest: a.Money as a whole; it did not pass when it last should have run",
                        "UNKNOWN  a.NewTest",
                        "g:b (default-test), TestFlow has no records: no test is known to use Money");
    }

    @Test
    void holds_the_same_for_a_program() {
        assertThat(JsonImpact.of(MONEY, List.of(RUN, NONE)).replaceAll("\\s*\n\\s*", ""))
                .isEqualTo("""
                        {"format" : "testflow-impact","version" : 1,"code" : "Money","runs" : [\
                        {"module" : "g:a","execution" : "default-test",\
                        "recorded" : {"commit" : "3f2a1c0d","clean" : true,"made" : "2026-11-21T12:00:00Z"},\
                        "users" : [{"class" : "a.MoneyTest","method" : "adds","owed" : false,"uses" : [\
                        {"kind" : "method","name" : "a.Money#add(I)V"},{"kind" : "shape","name" : "a.Money"},\
                        {"kind" : "dispatch","name" : "a.Money"},{"kind" : "members","name" : "a.Money"}]},\
                        {"class" : "a.OldTest","owed" : true,"uses" : [{"kind" : "class","name" : "a.Money"}]}],\
                        "unknown" : [{"class" : "a.NewTest"}]},\
                        {"module" : "g:b","execution" : "default-test","why" : "TestFlow has no records",\
                        "users" : [ ],"unknown" : [ ]}]}""");
    }
}
