package io.testflow.benchmarks.environment;

import io.testflow.benchmarks.ColdJvm;
import io.testflow.benchmarks.ColdProcess;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * PostgreSQL without Docker in a new JVM, with the caches of both sides filled.
 *
 * @param jvm whose directory for temporary files holds the caches
 */
record EmbeddedStart(ColdJvm jvm) implements Part {

    private static final Target FIFTH = Target.ratio(0.2);

    @Override
    public String name() {
        return "embedded";
    }

    @Override
    public List<Row> measure(int turns) throws IOException, InterruptedException {
        Map<String, Starts.Way> ways = new LinkedHashMap<>();
        ways.put("TestFlow", () -> jvm.run(TestFlowStart.class, List.of("embedded", "postgres:18")));
        ways.put("zonky", () -> jvm.run(ZonkyStart.class, List.of()));
        Starts starts = Starts.take(ways, turns);
        String what = "PostgreSQL, embedded, in a new JVM: ";
        return List.of(
                new Row(what + "to `SELECT 1`", "zonky", FIFTH, starts.pairs("TestFlow", "zonky", Starts::start)),
                new Row(
                        what + "whole process",
                        "zonky",
                        Optional.empty(),
                        starts.pairs("TestFlow", "zonky", ColdProcess::milliseconds)));
    }
}
