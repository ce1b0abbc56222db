package io.testflow.core.environment;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Where a service comes from. */
public sealed interface Origin {

    /** The texts that may hold placeholders. */
    Stream<String> texts();

    /** This origin with each of these texts replaced. */
    Origin map(UnaryOperator<String> replace);

    /**
     * Whatever can give the type in a version.
     *
     * @param number as its makers write it, of any length: {@code 18}, {@code 18.6}; empty for any version
     */
    record Version(String number) implements Origin {

        /** Whether what is there in a version, {@code 18.6}, is what is asked for; a version that is empty is nobody's. */
        public boolean accepts(String version) {
            return number.isEmpty() || version.equals(number) || version.startsWith(number + ".");
        }

        @Override
        public Stream<String> texts() {
            return Stream.of(number);
        }

        @Override
        public Origin map(UnaryOperator<String> replace) {
            return new Version(replace.apply(number));
        }
    }

    /**
     * A container.
     *
     * @param name of the image, with registry and tag as Docker takes them
     */
    record Image(String name) implements Origin {

        @Override
        public Stream<String> texts() {
            return Stream.of(name);
        }

        @Override
        public Origin map(UnaryOperator<String> replace) {
            return new Image(replace.apply(name));
        }
    }

    /**
     * A program of this machine.
     *
     * @param words the program and its arguments; no shell reads them
     */
    record Command(List<String> words) implements Origin {

        /** Copies the words. */
        public Command {
            words = List.copyOf(words);
        }

        @Override
        public Stream<String> texts() {
            return words.stream();
        }

        @Override
        public Origin map(UnaryOperator<String> replace) {
            return new Command(words.stream().map(replace).toList());
        }
    }

    /**
     * Something that runs already, and that TestFlow neither starts nor stops.
     *
     * @param address its URL
     */
    record Url(String address) implements Origin {

        @Override
        public Stream<String> texts() {
            return Stream.of(address);
        }

        @Override
        public Origin map(UnaryOperator<String> replace) {
            return new Url(replace.apply(address));
        }
    }
}
