package io.testflow.benchmarks.reactor;

import io.testflow.benchmarks.history.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Makes reactors: sources, poms, compiled classes, a git repository with one commit, and a change that is not committed. */
final class ReactorGenerator {

    private static final String DONE = "generated.txt";

    private final Path parent;
    private final String junitVersion;

    /**
     * Generates below a directory.
     *
     * @param junitVersion of the poms that are written
     */
    ReactorGenerator(Path parent, String junitVersion) {
        this.parent = parent;
        this.junitVersion = junitVersion;
    }

    /** Makes the reactor, or takes the one that is there and complete. */
    Reactor generate(ReactorShape shape) throws IOException, InterruptedException {
        Path root = parent.resolve("reactor-" + shape.tests() + "-" + shape.modules());
        Reactor reactor = new Reactor(shape, root);
        if (Files.exists(root.resolve("target").resolve(DONE))) {
            return reactor;
        }
        Trees.delete(root);
        Files.createDirectories(root);
        write(reactor);
        git(root, "init", "-q", "-b", "main");
        git(root, "add", "-A");
        git(root, "-c", "user.name=bench", "-c", "user.email=bench@example.org", "commit", "-q", "-m", "Generate");
        try (ReactorCompiler compiler = new ReactorCompiler()) {
            for (int module = 0; module < shape.modules(); module++) {
                compiler.compile(reactor, module);
            }
            change(reactor);
            compiler.compile(reactor, changedModule(shape));
        }
        Files.createDirectories(root.resolve("target"));
        Files.writeString(root.resolve("target").resolve(DONE), shape + "\n");
        return reactor;
    }

    private void write(Reactor reactor) throws IOException {
        ReactorShape shape = reactor.shape();
        ClassText text = new ClassText(shape);
        ReactorPoms poms = new ReactorPoms(shape);
        write(reactor.root().resolve("pom.xml"), poms.root(junitVersion));
        write(reactor.root().resolve(".gitignore"), "target/\n.testflow/\n");
        for (int module = 0; module < shape.modules(); module++) {
            write(reactor.module(module).resolve("pom.xml"), poms.module(module));
            for (int number = 0; number < shape.classesOf(module); number++) {
                write(reactor.source(module, ClassText.className(number)), text.production(module, number));
            }
            for (int number = 0; number < shape.testsOf(module); number++) {
                write(reactor.testSource(module, ClassText.testName(number)), text.test(module, number));
            }
        }
    }

    private static int changedModule(ReactorShape shape) {
        return shape.modules() / 2;
    }

    /** One method of one class in the middle of a module in the middle. */
    private static void change(Reactor reactor) throws IOException {
        int module = changedModule(reactor.shape());
        int number = reactor.shape().classesOf(module) / 2;
        Path source = reactor.source(module, ClassText.className(number));
        String text = Files.readString(source);
        write(source, text.replace("        int sum = value;\n", "        int sum = value + 1;\n"));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** The command, not JGit: it is how the index of a work tree comes about. */
    private static void git(Path root, String... arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of("git", "-C", root.toString()));
        line.addAll(List.of(arguments));
        Process process = new ProcessBuilder(line).inheritIO().start();
        if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException("git " + arguments[0] + " failed in " + root);
        }
    }
}
