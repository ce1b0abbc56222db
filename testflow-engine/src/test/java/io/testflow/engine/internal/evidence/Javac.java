package io.testflow.engine.internal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Compiles sources of one type each, into a directory. */
public final class Javac {

    private static final Pattern TYPE = Pattern.compile("(?:class|interface|enum) (\\w+)");

    private Javac() {}

    public static void compile(Path output, List<String> sources, Path... classPath) {
        try {
            Path directory = Files.createDirectories(output.resolveSibling(output.getFileName() + "-sources"));
            Files.createDirectories(output);
            List<String> arguments = new ArrayList<>(List.of("--release", "17", "-proc:none", "-d", output.toString()));
            arguments.addAll(List.of(
                    "-cp", Stream.of(classPath).map(Path::toString).collect(Collectors.joining(File.pathSeparator))));
            for (String source : sources) {
                Matcher type = TYPE.matcher(source);
                assertThat(type.find()).as(source).isTrue();
                Path file = directory.resolve(type.group(1) + ".java");
                arguments.add(Files.writeString(file, source).toString());
            }
            int failed = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
            assertThat(failed).isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
