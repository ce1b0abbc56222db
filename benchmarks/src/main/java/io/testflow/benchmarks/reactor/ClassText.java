package io.testflow.benchmarks.reactor;

import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/**
 * Writes the sources of a generated reactor: classes that hold, call and extend earlier ones of their module and of the
 * modules that it depends on, and tests with five methods each.
 *
 * @param shape of the reactor
 */
record ClassText(ReactorShape shape) {

    private static final int NEAR = 60;

    static String packageName(int module) {
        return String.format("bench.m%03d", module);
    }

    static String className(int number) {
        return String.format("Part%04d", number);
    }

    static String testName(int number) {
        return String.format("Group%04dTest", number);
    }

    String production(int module, int number) {
        Random random = ReactorShape.random("class" + module, number);
        List<String> used = uses(random, module, number);
        StringBuilder text = new StringBuilder();
        text.append("package ").append(packageName(module)).append(";\n\n");
        text.append("import java.util.ArrayList;\nimport java.util.List;\n\n");
        text.append("/** Part ")
                .append(number)
                .append(" of module ")
                .append(module)
                .append(". */\n");
        text.append("public class ").append(className(number));
        boolean extend = number % 7 == 3;
        text.append(extend ? " extends " + className(number - 1 - random.nextInt(2)) : "")
                .append(" {\n\n");
        text.append("    public static final int LIMIT = ").append(number + 1).append(";\n\n");
        text.append("    private final List<String> names = new ArrayList<>();\n\n");
        int method = 0;
        for (String other : used) {
            text.append("    public int step").append(method).append("(int value) {\n");
            text.append("        if (value > LIMIT) {\n");
            text.append("            names.add(\"over \" + value);\n            return value - 1;\n        }\n");
            text.append("        ")
                    .append(other)
                    .append(" part = new ")
                    .append(other)
                    .append("();\n");
            text.append("        return part.total(value % 3) + ")
                    .append(method)
                    .append(";\n    }\n\n");
            method++;
        }
        text.append("    public int total(int value) {\n        int sum = value;\n");
        if (method > 0) {
            text.append("        sum += step").append(random.nextInt(method)).append("(LIMIT + value);\n");
        }
        text.append("        Runnable note = () -> names.add(\"total\");\n        note.run();\n");
        text.append("        return sum;\n    }\n}\n");
        return text.toString();
    }

    /** Five to twenty classes, mostly near ones of the same module, some of the modules below. */
    private List<String> uses(Random random, int module, int number) {
        TreeSet<String> used = new TreeSet<>();
        List<Integer> below = shape.dependencies(module);
        int count = 5 + random.nextInt(16);
        for (int i = 0; i < count; i++) {
            if (!below.isEmpty() && random.nextInt(5) == 0) {
                int other = below.get(random.nextInt(below.size()));
                used.add(packageName(other) + "." + className(random.nextInt(shape.classesOf(other))));
            } else if (number > 0) {
                used.add(className(number - 1 - random.nextInt(Math.min(number, NEAR))));
            }
        }
        return List.copyOf(used);
    }

    String test(int module, int number) {
        Random random = ReactorShape.random("test" + module, number);
        StringBuilder text = new StringBuilder();
        text.append("package ").append(packageName(module)).append(";\n\n");
        text.append("import static org.junit.jupiter.api.Assertions.assertTrue;\n\n");
        text.append("import org.junit.jupiter.api.Test;\n\n");
        text.append("class ").append(testName(number)).append(" {\n");
        for (int method = 0; method < 5; method++) {
            String part = className(random.nextInt(shape.classesOf(module)));
            text.append("\n    @Test\n    void keeps_rule_").append(method).append("() {\n");
            text.append("        assertTrue(new ")
                    .append(part)
                    .append("().total(")
                    .append(method);
            text.append(") >= 0);\n    }\n");
        }
        return text.append("}\n").toString();
    }
}
