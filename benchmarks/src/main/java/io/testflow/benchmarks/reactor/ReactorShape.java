package io.testflow.benchmarks.reactor;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/**
 * Size and dependencies of a generated reactor; everything follows from it, the same on every machine.
 *
 * @param tests test classes in all; there are twice as many classes that they test
 * @param modules modules in all
 */
record ReactorShape(int tests, int modules) {

    private static final int DIRECT_DEPENDENCIES = 3;

    /** A source of choices of its own for each thing that is made, so that one does not move the others. */
    static Random random(String what, int number) {
        return new Random(31L * what.hashCode() + number);
    }

    int testsOf(int module) {
        return share(tests, module);
    }

    int classesOf(int module) {
        return share(2 * tests, module);
    }

    private int share(int all, int module) {
        return all / modules + (module < all % modules ? 1 : 0);
    }

    /** The modules that a module names in its pom, all of them earlier ones. */
    List<Integer> dependencies(int module) {
        TreeSet<Integer> chosen = new TreeSet<>();
        Random random = random("module", module);
        for (int i = 0; i < DIRECT_DEPENDENCIES && module > 0; i++) {
            chosen.add(random.nextInt(module));
        }
        return List.copyOf(chosen);
    }

    /** The modules whose classes a module sees, without itself. */
    List<Integer> closure(int module) {
        TreeSet<Integer> seen = new TreeSet<>();
        List<Integer> open = new ArrayList<>(dependencies(module));
        while (!open.isEmpty()) {
            int next = open.remove(open.size() - 1);
            if (seen.add(next)) {
                open.addAll(dependencies(next));
            }
        }
        return List.copyOf(seen);
    }

    /** Without a formatter: a process that plans asks some thousand times, and would compile regular expressions. */
    String artifactId(int module) {
        String digits = String.valueOf(module);
        return "module-" + "0".repeat(Math.max(0, 3 - digits.length())) + digits;
    }
}
