package io.testflow.benchmarks.environment;

import io.testflow.benchmarks.ColdJvm;
import io.testflow.benchmarks.ColdProcess;
import io.testflow.benchmarks.Median;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A database of its own for each test class, of a PostgreSQL that runs.
 *
 * @param jvm in which all turns are taken
 * @param scratch where the script is written
 */
record OwnDatabases(ColdJvm jvm, Path scratch) implements Part {

    @Override
    public String name() {
        return "databases";
    }

    @Override
    public List<Row> measure(int turns) throws IOException, InterruptedException {
        Files.writeString(scratch.resolve(DatabaseTurns.SCRIPT), DatabaseScript.text());
        ColdProcess process = jvm.run(DatabaseTurns.class, List.of(scratch.toString(), String.valueOf(turns + 1)));
        String what = "own database, " + DatabaseScript.TABLES + " tables, "
                + DatabaseScript.TABLES * DatabaseScript.ROWS_OF_EACH + " rows: ";
        String script = "the script, each time";
        return List.of(
                new Row(what + "one after the other", script, Target.time(60), pairs(process, "next")),
                new Row(
                        what + "after a class of " + DatabaseTurns.PAUSE_MILLIS + " ms",
                        script,
                        Target.time(5),
                        pairs(process, "prepared")));
    }

    /** The middle of each turn. */
    private static List<Pair> pairs(ColdProcess process, String way) {
        List<Pair> pairs = new ArrayList<>();
        List<Double> ours = turns(process.figures(way));
        List<Double> others = turns(process.figures("script"));
        for (int turn = 1; turn < ours.size(); turn++) {
            pairs.add(new Pair(ours.get(turn), others.get(turn)));
        }
        return pairs;
    }

    private static List<Double> turns(List<Long> figures) {
        List<Double> turns = new ArrayList<>();
        for (int i = 0; i < figures.size(); i += DatabaseTurns.IN_A_TURN) {
            turns.add(Median.of(figures.subList(i, i + DatabaseTurns.IN_A_TURN), Stopwatch::milliseconds));
        }
        return turns;
    }
}
