package io.testflow.benchmarks.mutant;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Offers mutants of resources: each line with something in it, without its second half.
 *
 * @param sources of the project
 */
record ResourceMutants(Sources sources) {

    private static final String TEXT = ".*\\.(properties|xml|xsd|dtd|txt|csv|json|html|css|js)";

    List<Mutant> find() throws IOException {
        List<Mutant> mutants = new ArrayList<>();
        for (String folder : List.of("src/main/resources", "src/test/resources")) {
            for (Path file : sources.files(folder, TEXT)) {
                offer(file, mutants);
            }
        }
        return mutants;
    }

    private void offer(Path file, List<Mutant> mutants) throws IOException {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        int start = 0;
        int line = 0;
        while (start < text.length()) {
            line++;
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (end - start > 4) {
                String place = file.getFileName() + ":" + line;
                int half = start + (end - start) / 2;
                String path = sources.relative(file);
                Replacement replacement = new Replacement(path, half, end, "");
                mutants.add(new Mutant(Operator.RESOURCE_CHANGED, place, replacement, Fault.of(path)));
            }
            start = end + 1;
        }
    }
}
