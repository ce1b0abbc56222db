package io.testflow.engine.internal.library;

import io.testflow.engine.internal.evidence.Javac;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes jars and directories of classes out of sources of one type each. */
public final class Library {

    private final Path directory;
    private int compilations;

    /** @param directory for all that it makes */
    public Library(Path directory) {
        this.directory = directory;
    }

    /** Compiles into a directory. */
    Path classes(String... sources) {
        Path output = directory.resolve("classes" + compilations++);
        Javac.compile(output, List.of(sources));
        return output;
    }

    /** Compiles into a jar of this name. */
    public Path jar(String name, String... sources) {
        return jarOf(name, classes(sources));
    }

    /** Puts what lies in a directory into a jar of this name. */
    Path jarOf(String name, Path output) {
        Path jar = directory.resolve(name);
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file);
                Stream<Path> files = Files.walk(output)) {
            for (Path each : files.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(output.relativize(each).toString().replace('\\', '/')));
                zip.write(Files.readAllBytes(each));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jar;
    }

    /** The class file of the one type of a source in the package {@code a}. */
    byte[] classFile(String source) {
        try (Stream<Path> files = Files.list(classes(source).resolve("a"))) {
            return Files.readAllBytes(files.findFirst().orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
