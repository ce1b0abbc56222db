package io.testflow.engine.internal.fingerprint;

import java.util.List;

/**
 * What a piece of a class file says, hashed as far as that is possible before the whole nest is known.
 *
 * @param parts in the order of the class file
 */
record Content(List<Part> parts) {

    Content {
        parts = List.copyOf(parts);
    }

    /** A piece of content, or a name that may turn out to be the compiler's own. */
    sealed interface Part {}

    /** A stretch without compiler-made names. */
    record Said(long hash) implements Part {}

    /** A name that stands for its content if it is folded, and for itself otherwise. */
    record Name(Folded folded, Content otherwise) implements Part {}

    /** The cases of a switch over an array that may number enum constants. */
    record Cases(Folded.OfSwitchMap map, List<Case> cases) implements Part {

        Cases {
            cases = List.copyOf(cases);
        }
    }

    /**
     * A number in such an array, and what it leads to.
     *
     * @param place the number of an instruction
     */
    record Case(int key, int place) {}

    /** An array that may number enum constants, used by something else than a switch. */
    record WholeSwitchMap(Folded.OfSwitchMap map) implements Part {}

    /** What may be folded into its users; the names are internal ones, with slashes. */
    sealed interface Folded {

        /** The class that it is or lies in. */
        String owner();

        /** An anonymous, local or synthetic class. */
        record OfClass(String owner) implements Folded {}

        /** A lambda, an accessor, or a constructor that compilers add to let the nest in. */
        record OfMethod(String owner, String name, String descriptor) implements Folded {}

        /** The array that numbers the enum constants of a switch. */
        record OfSwitchMap(String owner, String field) implements Folded {}
    }
}
