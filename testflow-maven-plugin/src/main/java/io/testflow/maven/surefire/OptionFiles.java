package io.testflow.maven.surefire;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the files in which a JVM looks for options because its command line names them, as in {@code @jvm.options}; see the
 * manual of the {@code java} command.
 */
final class OptionFiles {

    /** What Surefire puts in the place of a property begins with {@code @}, too. */
    private static final Pattern NAMED =
            Pattern.compile("(?:^|\\s)[\"']?(?:@|-XX:VMOptionsFile=|-XX:Flags=)(?!\\{)([^\\s\"']+)");

    private OptionFiles() {}

    /** Their names, as the line says them. */
    static Set<String> in(String line) {
        Set<String> names = new TreeSet<>();
        Matcher named = NAMED.matcher(line);
        while (named.find()) {
            names.add(named.group(1));
        }
        return names;
    }
}
