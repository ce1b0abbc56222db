package io.testflow.benchmarks.mutant;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * Another text at one place of a file.
 *
 * @param file relative to the project, with slashes
 * @param start first character that is replaced
 * @param end behind the last character that is replaced
 * @param text what takes their place
 */
record Replacement(String file, int start, int end, String text) {

    /** Writes it, does something, and takes it out again. */
    <T> T during(Path project, Work<T> work) throws IOException, InterruptedException {
        Path path = project.resolve(file);
        byte[] before = Files.readAllBytes(path);
        String content = new String(before, charset());
        Files.writeString(path, content.substring(0, start) + text + content.substring(end), charset());
        try {
            return work.run();
        } finally {
            Files.write(path, before);
        }
    }

    /** Writes all of them, of which no two overlap; in each file the last is the first, so that none moves another. */
    static <T> T during(List<Replacement> all, Path project, Work<T> work) throws IOException, InterruptedException {
        Work<T> nested = work;
        for (Replacement each :
                all.stream().sorted(Comparator.comparingInt(Replacement::start)).toList()) {
            Work<T> inner = nested;
            nested = () -> each.during(project, inner);
        }
        return nested.run();
    }

    /** Resources may be in any encoding: this one keeps their bytes. */
    private Charset charset() {
        return file.endsWith(".java") ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
    }

    /** What is done while the text is in the work tree. */
    interface Work<T> {

        T run() throws IOException, InterruptedException;
    }
}
