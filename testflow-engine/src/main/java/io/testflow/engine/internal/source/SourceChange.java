package io.testflow.engine.internal.source;

import java.util.List;

/** What differs between two versions of a source file once comments and layout are left out. */
public sealed interface SourceChange permits SourceChange.None, SourceChange.Types, SourceChange.Unparsed {

    /** Nothing that a compiler would see differently. */
    record None() implements SourceChange {}

    /**
     * These types differ; types of the file that are not listed are as they were.
     *
     * @param types at least one, sorted by name
     */
    record Types(List<TypeChange> types) implements SourceChange {

        /** Copies the list. */
        public Types {
            types = List.copyOf(types);
        }
    }

    /**
     * The two versions could not be compared: every type of the file may have changed.
     *
     * @param why in words: {@code does not parse (line 12: ';' expected)}
     */
    record Unparsed(String why) implements SourceChange {}
}
