package io.testflow.engine.internal.source;

import io.testflow.engine.internal.source.JavaParser.Parsed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Compares versions of Java sources as syntax trees: comments, layout and the order of members do not count. Texts are
 * parsed at the highest language level of the running JDK, and nothing else is read. Safe for use by several threads.
 */
public final class SourceComparison {

    /** So many files are parsed by one compiler, whose start costs about as much as a few files. */
    private static final int BATCH = 100;

    private final @Nullable JavaCompiler compiler;

    /**
     * Compares with a given parser.
     *
     * @param compiler the compiler of a JDK, or {@code null} where there is none: then only equal texts can be told to be equal
     */
    public SourceComparison(@Nullable JavaCompiler compiler) {
        this.compiler = compiler;
    }

    /** Compares with the parser of the JDK that runs this program; a plain JRE has none. */
    public static SourceComparison ofThisJdk() {
        return new SourceComparison(ToolProvider.getSystemJavaCompiler());
    }

    /**
     * Compares many files at once, which is much faster than one by one. A file that cannot be parsed does not spoil the others.
     *
     * @param pairs the files; paths differ from each other
     * @return the change of every file by path, in the same order; a file that is new or gone has all its types as such
     */
    public Map<String, SourceChange> compare(List<SourcePair> pairs) {
        Map<String, SourceChange> changes = new LinkedHashMap<>();
        pairs.forEach(pair -> changes.put(pair.path(), new SourceChange.None()));
        List<SourcePair> different = pairs.stream()
                .filter(pair -> !Objects.equals(pair.before(), pair.after()))
                .toList();
        if (compiler == null) {
            SourceChange noCompiler =
                    new SourceChange.Unparsed("this JVM has no Java compiler (run the build with a JDK)");
            different.forEach(pair -> changes.put(pair.path(), noCompiler));
            return changes;
        }
        JavaParser parser = new JavaParser(compiler);
        IntStream.rangeClosed(0, different.size() / BATCH)
                .mapToObj(batch -> different.subList(batch * BATCH, Math.min(different.size(), (batch + 1) * BATCH)))
                .filter(batch -> !batch.isEmpty())
                .toList()
                .parallelStream()
                .map(batch -> compare(batch, parser))
                .toList()
                .forEach(changes::putAll);
        return changes;
    }

    /** Compares one file. */
    public SourceChange compare(SourcePair pair) {
        return Objects.requireNonNull(compare(List.of(pair)).get(pair.path()));
    }

    /**
     * The constants of a file whose value may follow from other constants.
     *
     * @param path its path
     * @param text its text
     * @param names names of constants that may have changed
     * @return empty where the text does not parse
     */
    public Optional<Set<String>> constantsMadeOf(String path, String text, Set<String> names) {
        if (compiler != null
                && new JavaParser(compiler)
                                .parse(List.of(new JavaParser.Source(path, text)))
                                .get(0)
                        instanceof Parsed.Understood understood) {
            return Optional.of(understood.file().constantsMadeOf(names));
        }
        return Optional.empty();
    }

    private static Map<String, SourceChange> compare(List<SourcePair> pairs, JavaParser parser) {
        List<JavaParser.Source> sources = new ArrayList<>(2 * pairs.size());
        for (SourcePair pair : pairs) {
            add(sources, pair.path(), pair.before());
            add(sources, pair.path(), pair.after());
        }
        Iterator<Parsed> parsed = parser.parse(sources).iterator();
        Map<String, SourceChange> changes = new HashMap<>();
        for (SourcePair pair : pairs) {
            Parsed before = pair.before() == null ? Parsed.NOT_THERE : parsed.next();
            Parsed after = pair.after() == null ? Parsed.NOT_THERE : parsed.next();
            changes.put(pair.path(), change(before, after));
        }
        return changes;
    }

    private static void add(List<JavaParser.Source> sources, String path, @Nullable String text) {
        if (text != null) {
            sources.add(new JavaParser.Source(path, text));
        }
    }

    private static SourceChange change(Parsed before, Parsed after) {
        if (before instanceof Parsed.Unreadable unreadable) {
            return new SourceChange.Unparsed("its old version does not parse (" + unreadable.why() + ")");
        }
        if (after instanceof Parsed.Unreadable unreadable) {
            return new SourceChange.Unparsed("does not parse (" + unreadable.why() + ")");
        }
        return new FileComparison(((Parsed.Understood) before).file(), ((Parsed.Understood) after).file()).compare();
    }
}
