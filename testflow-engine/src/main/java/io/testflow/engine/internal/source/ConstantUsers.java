package io.testflow.engine.internal.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the sources that compilers may have copied a constant into, also by way of other constants that are made of it. Safe
 * for use by several threads.
 */
public final class ConstantUsers {

    private final IdentifierSearch search;
    private final SourceComparison comparison;

    /**
     * Prepares to search.
     *
     * @param comparison reads the constants of Java files
     */
    public ConstantUsers(IdentifierSearch search, SourceComparison comparison) {
        this.search = search;
        this.comparison = comparison;
    }

    /**
     * The files that name a constant, or one whose value follows from it; more in doubt, never less.
     *
     * @param constants simple names
     * @param roots as in {@link IdentifierSearch#filesNaming}
     * @return absolute paths, sorted; those that declare the constants are among them
     */
    public Set<Path> filesUsing(Set<String> constants, Collection<Path> roots) {
        Set<Path> using = new TreeSet<>();
        Set<String> known = new HashSet<>(constants);
        Set<String> names = constants;
        while (!names.isEmpty()) {
            Set<Path> naming = search.filesNaming(names, roots);
            using.addAll(naming);
            Set<String> next = new HashSet<>();
            for (Path file : naming) {
                try {
                    next.addAll(madeOf(file, names));
                } catch (IOException e) {
                    return search.files(roots); // what it declares is not known
                }
            }
            next.removeAll(known);
            known.addAll(next);
            names = next;
        }
        return using;
    }

    private Set<String> madeOf(Path file, Set<String> names) throws IOException {
        String text = text(Files.readAllBytes(file));
        SourceLanguage language = SourceLanguage.of(file.toString());
        if (language == SourceLanguage.JAVA) {
            return comparison
                    .constantsMadeOf(file.getFileName().toString(), text, names)
                    .orElseGet(() -> Identifiers.in(text));
        }
        return language.mayDeclareConstants(text) ? Identifiers.in(text) : Set.of();
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }
}
