package io.testflow.benchmarks.reactor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A class of a generated module that one method of is changed, and changed back; each time it is compiled.
 *
 * @param reactor of one module
 * @param file its source
 * @param text what the source says otherwise
 */
record Source(Reactor reactor, Path file, String text) {

    static Source inTheMiddleOf(Reactor reactor) throws IOException {
        int number = reactor.shape().classesOf(0) / 2;
        Path file = reactor.source(0, ClassText.className(number));
        return new Source(reactor, file, Files.readString(file));
    }

    void change() throws IOException {
        write(text.replaceFirst("int sum = value[^;]*;", "int sum = value - 1;"));
    }

    void restore() throws IOException {
        write(text);
    }

    private void write(String now) throws IOException {
        Files.writeString(file, now);
        try (ReactorCompiler compiler = new ReactorCompiler()) {
            compiler.compile(file, reactor.classes(0));
        }
    }
}
