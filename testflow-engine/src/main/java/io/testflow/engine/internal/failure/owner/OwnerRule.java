package io.testflow.engine.internal.failure.owner;

import java.util.List;
import org.eclipse.jgit.ignore.FastIgnoreRule;

/**
 * A line of a CODEOWNERS file that says whose some files are.
 *
 * @param line its number, from 1
 * @param pattern which files, as in a {@code .gitignore}
 * @param exact whether the files in a matching directory are not meant
 * @param excludes whether it says instead that nobody owns them
 * @param owners teams and people; empty for files that nobody owns
 */
record OwnerRule(int line, FastIgnoreRule pattern, boolean exact, boolean excludes, List<String> owners) {

    /** Reads a pattern; the files that {@code docs/*} means do not lie any deeper, other than in a {@code .gitignore}. */
    static OwnerRule of(int line, String pattern, List<String> owners) {
        boolean excludes = pattern.startsWith("!");
        String files = excludes ? pattern.substring(1) : pattern;
        boolean exact = files.endsWith("/*") && !files.equals("/*");
        return new OwnerRule(line, new FastIgnoreRule(files), exact, excludes, List.copyOf(owners));
    }

    /**
     * Whether it means a file.
     *
     * @param path below the root of the checkout, with slashes
     */
    boolean matches(String path) {
        return pattern.isMatch(path, false, exact);
    }
}
