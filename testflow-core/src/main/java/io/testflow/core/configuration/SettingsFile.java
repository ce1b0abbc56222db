package io.testflow.core.configuration;

import io.testflow.core.environment.Environment;
import io.testflow.core.error.NearestNames;
import io.testflow.core.error.UsageException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads {@code testflow.yml}, which is optional. */
public final class SettingsFile {

    /** The name of the file, at the root of the project. */
    public static final String NAME = "testflow.yml";

    private SettingsFile() {}

    /**
     * Reads the settings; the defaults where there is no such file.
     *
     * @throws UsageException when the file makes no sense; the message names file, line, key and what is allowed
     */
    public static Settings read(Path file) {
        return read(file, System::getenv);
    }

    /** The file of a folder, or of the nearest above that has one. */
    public static Optional<Path> nearest(Path folder) {
        for (Path above = folder.toAbsolutePath(); above != null; above = above.getParent()) {
            if (Files.exists(above.resolve(NAME))) {
                return Optional.of(above.resolve(NAME));
            }
        }
        return Optional.empty();
    }

    /**
     * One environment of the file.
     *
     * @throws UsageException when it has none of this name, or makes no sense
     */
    public static Environment environment(Path file, String name) {
        return named(file, "environment", name, read(file).environments(), Environment::name);
    }

    /**
     * One data set of the file.
     *
     * @throws UsageException when it has none of this name, or makes no sense
     */
    public static WrittenData data(Path file, String name) {
        return named(
                file,
                "data set",
                name,
                read(file).data(),
                written -> written.data().name());
    }

    private static <T> T named(Path file, String what, String name, List<T> all, Function<T, String> nameOf) {
        List<String> names = all.stream().map(nameOf).toList();
        return all.stream()
                .filter(each -> nameOf.apply(each).equals(name))
                .findFirst()
                .orElseThrow(() -> new UsageException("There is no " + what + " `" + name + "` in " + file + "."
                        + NearestNames.suggestion(name, names)
                        + (names.isEmpty() ? " It has none." : " It has " + String.join(", ", names) + ".")));
    }

    /**
     * The same with other environment variables.
     *
     * @param environment gives the value of a variable, null where it is not set
     */
    static Settings read(Path file, Function<String, @Nullable String> environment) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return Settings.defaults();
        } catch (IOException e) {
            throw new UsageException(
                    file + ": the file cannot be read (" + e + "). Make it a readable text file, or remove it.", e);
        }
        return new SettingsReader(new YamlDocument(file), new Placeholders(environment)).settings(text(file, bytes));
    }

    private static String text(Path file, byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        out.flip();
        if (result.isError()) {
            long line = out.chars().filter(c -> c == '\n').count() + 1;
            throw new UsageException(file + ":" + line + ": this is not text in UTF-8 (byte " + (in.position() + 1)
                    + " of the file). Save the file in UTF-8.");
        }
        String text = out.toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
