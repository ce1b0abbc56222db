package io.testflow.maven.surefire;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out with which JDK an execution starts its test JVMs. */
public final class TestJdk {

    private static final Pattern REFERENCE = Pattern.compile("[$@]\\{([^}]+)}");
    private static final Pattern FEATURE = Pattern.compile("\"?(\\d+)(\\.(\\d+))?.*");
    private static final int OLD_STYLE = 1;

    private TestJdk() {}

    /** The feature version of the JDK, {@code 17}; empty where it is not known, as with toolchains. */
    public static OptionalInt of(TestExecution execution) {
        if (!execution.parameters().text("jdkToolchain").isEmpty()) {
            return OptionalInt.empty();
        }
        String executable = execution
                .value("jvm", "jvm")
                .map(text -> resolved(text, execution.properties()))
                .orElse("");
        return executable.isBlank() ? OptionalInt.of(Runtime.version().feature()) : ofExecutable(executable);
    }

    /** As Maven does it when the tests start: what has no value becomes nothing. */
    private static String resolved(String text, BuildProperties properties) {
        return REFERENCE
                .matcher(text)
                .replaceAll(reference -> Matcher.quoteReplacement(
                        properties.value(reference.group(1)).orElse("")))
                .trim();
    }

    /** Each JDK says in a file beside its {@code bin} which it is. */
    private static OptionalInt ofExecutable(String executable) {
        try {
            Path bin = Path.of(executable).toAbsolutePath().getParent();
            if (bin == null || bin.getParent() == null) {
                return OptionalInt.empty();
            }
            Properties release = new Properties();
            release.load(
                    new StringReader(Files.readString(bin.getParent().resolve("release"), StandardCharsets.UTF_8)));
            Matcher version = FEATURE.matcher(release.getProperty("JAVA_VERSION", ""));
            if (!version.matches()) {
                return OptionalInt.empty();
            }
            int first = Integer.parseInt(version.group(1));
            return OptionalInt.of(
                    first == OLD_STYLE && version.group(3) != null ? Integer.parseInt(version.group(3)) : first);
        } catch (IOException | InvalidPathException | NumberFormatException e) {
            return OptionalInt.empty();
        }
    }
}
