package io.testflow.engine.internal.failure.junitxml;

import io.testflow.core.failure.SourceLine;
import io.testflow.core.plan.TestId;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the attributes of an element tell of the name and place of a test. */
final class TestNames {

    private static final int LONGEST = 1000;
    private static final int MOST_DIGITS = 9;

    /** {@code adds}, {@code adds[1]}, {@code adds(int)[1]}, {@code adds{int}[1]}, {@code test_add[1-2]}. */
    private static final Pattern METHOD =
            Pattern.compile("([\\p{L}_$][\\p{L}\\p{N}_$]*+)(?:[\\[({].*)?", Pattern.DOTALL);

    private static final Pattern DIGITS = Pattern.compile("\\d{1," + MOST_DIGITS + "}");

    private TestNames() {}

    /** The test that an element names; one that names no class belongs to its file, else to its suite. */
    static TestId test(Map<String, String> attributes, String file, String suite, SharedTexts texts) {
        String className = first(attributes, List.of("classname", "class"));
        String owner = className.isEmpty() ? (file.isEmpty() ? suite : file) : className;
        String name = displayName(attributes, owner, texts);
        return texts.of(TestId.ofMethod(texts.of(cut(owner)), texts.of(method(name))));
    }

    /** The name of a test with its parameters; that of the class where it has none. */
    static String displayName(Map<String, String> attributes, String owner, SharedTexts texts) {
        String name = attributes.getOrDefault("name", "");
        return texts.of(cut(name.isBlank() ? owner : name));
    }

    /** The file that an element names, and the line where it names one. */
    static SourceLine declared(Map<String, String> attributes, String fileOfSuite) {
        String file = first(attributes, List.of("file", "filepath"));
        String line = first(attributes, List.of("line", "lineno"));
        int number = DIGITS.matcher(line).matches() ? Integer.parseInt(line) : 0;
        return file.isEmpty() ? new SourceLine(fileOfSuite, 0) : new SourceLine(file, number);
    }

    private static String method(String name) {
        Matcher method = METHOD.matcher(name);
        return method.matches() ? method.group(1) : name;
    }

    private static String cut(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST) + "...";
    }

    private static String first(Map<String, String> attributes, List<String> names) {
        return names.stream()
                .map(name -> attributes.getOrDefault(name, ""))
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse("");
    }
}
