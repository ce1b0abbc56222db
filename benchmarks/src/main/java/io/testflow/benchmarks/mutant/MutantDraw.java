package io.testflow.benchmarks.mutant;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;

/** Draws mutants, one of each operator by turns, the same for the same seed. Used by one thread. */
final class MutantDraw {

    private final Compilation compilation;
    private final Deque<Deque<Mutant>> turns = new ArrayDeque<>();

    MutantDraw(Sources sources, Compilation compilation, long seed) throws IOException {
        this.compilation = compilation;
        Map<Operator, List<Mutant>> mutants = new EnumMap<>(Operator.class);
        for (Mutant mutant : all(sources)) {
            mutants.computeIfAbsent(mutant.operator(), operator -> new ArrayList<>())
                    .add(mutant);
        }
        mutants.forEach((operator, list) -> {
            Collections.shuffle(list, new Random(seed + operator.name().hashCode()));
            turns.add(new ArrayDeque<>(list));
        });
    }

    static List<Mutant> all(Sources sources) throws IOException {
        List<Source> parsed = sources.parse();
        Types types = new Types(parsed);
        List<Mutant> all = new ArrayList<>();
        for (Source source : parsed) {
            if (source.file().startsWith("src/main")) {
                new CodeMutants(source, all).scan(source.unit(), null);
            }
            new StructureMutants(source, types, all).scan(source.unit(), null);
        }
        all.addAll(new ResourceMutants(sources).find());
        return all;
    }

    /** The next one that compiles; none where all have been drawn. */
    Optional<Mutant> next() throws IOException, InterruptedException {
        while (!turns.isEmpty()) {
            Deque<Mutant> turn = turns.remove();
            while (!turn.isEmpty()) {
                Mutant mutant = turn.remove();
                if (compilation.accepts(mutant)) {
                    turns.add(turn);
                    return Optional.of(mutant);
                }
            }
        }
        return Optional.empty();
    }

    /** Measures as many as are wanted, or all that there are; what cannot be measured does not count. */
    <R> void measure(int wanted, Measurement<R> measurement, Consumer<R> results)
            throws IOException, InterruptedException {
        int measured = 0;
        for (int number = 1; measured < wanted; number++) {
            Optional<Mutant> mutant = next();
            if (mutant.isEmpty()) {
                return;
            }
            Optional<R> result = measurement.of(mutant.get(), number);
            if (result.isPresent()) {
                results.accept(result.get());
                measured++;
            }
        }
    }

    /** What is measured of a mutant; nothing where the project does not compile with it. */
    interface Measurement<R> {

        Optional<R> of(Mutant mutant, int number) throws IOException, InterruptedException;
    }
}
