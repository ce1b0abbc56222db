package io.testflow.benchmarks.mutant;

import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Draws changes of methods that do no harm, to stand beside a fault in one change. */
final class Decoys {

    /** Changes the code of a method, and not what it does. */
    private static final String HARMLESS = " java.util.Objects.hashCode(null);";

    private final List<Method> methods = new ArrayList<>();
    private final int number;
    private final long seed;

    /** The characters of a method, and the first ones of its code. */
    private record Method(String file, int start, int code, int end) {

        /** Whether no character of it is replaced. */
        boolean isBeside(Replacement fault) {
            return !file.equals(fault.file()) || fault.end() < start || end < fault.start();
        }
    }

    /**
     * Finds the methods of the main sources; constructors are none, where nothing may stand before some calls.
     *
     * @param number how many a fault has beside it
     */
    Decoys(List<Source> sources, int number, long seed) {
        this.number = number;
        this.seed = seed;
        sources.stream().filter(source -> source.file().startsWith("src/main")).forEach(this::find);
    }

    private void find(Source source) {
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitMethod(MethodTree tree, @Nullable Void unused) {
                if (tree.getBody() != null && tree.getReturnType() != null && source.has(tree)) {
                    int code = source.start(tree.getBody()) + 1;
                    methods.add(new Method(source.file(), source.start(tree), code, source.end(tree)));
                }
                return super.visitMethod(tree, null);
            }
        }.scan(source.unit(), null);
    }

    /** Those beside a fault, the same for the same one; none is in the method that has it. */
    List<Replacement> beside(Mutant mutant) {
        List<Method> others = new ArrayList<>(methods);
        Collections.shuffle(others, new Random(seed + mutant.place().hashCode()));
        return others.stream()
                .filter(other -> other.isBeside(mutant.replacement()))
                .limit(number)
                .map(other -> new Replacement(other.file(), other.code(), other.code(), HARMLESS))
                .toList();
    }
}
