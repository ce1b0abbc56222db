package io.testflow.benchmarks.failure;

import static java.util.stream.Collectors.toMap;

import io.testflow.core.failure.DiagnosedTest;
import io.testflow.core.failure.FailedTest;
import io.testflow.core.internal.failure.category.Diagnostician;
import io.testflow.engine.internal.failure.junitxml.ReportFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A failure that a person and TestFlow have looked at.
 *
 * @param label what the person says
 * @param diagnosed what TestFlow says of its kind
 */
record Labelled(Label label, DiagnosedTest diagnosed) {

    /**
     * Reads the failures of a part.
     *
     * @param folder with {@code labels.tsv}, and the reports of each part in {@code reports}
     * @throws IllegalStateException when a label has no failure
     */
    static List<Labelled> read(Path folder, Label.Part part) throws IOException {
        Map<String, Label> labels = Label.read(folder.resolve("labels.tsv")).stream()
                .filter(label -> label.part() == part)
                .collect(toMap(Label::key, label -> label));
        int all = labels.size();
        Diagnostician diagnostician = new Diagnostician(List.of());
        List<Labelled> labelled = new ArrayList<>();
        for (FailedTest failed : ReportFiles.read(
                        List.of(folder.resolve("reports").resolve(part.id())))
                .failed()) {
            label(failed, labels)
                    .ifPresent(label ->
                            labelled.add(new Labelled(label, new DiagnosedTest(failed, diagnostician.of(failed)))));
        }
        if (labelled.size() < all) {
            throw new IllegalStateException("only " + labelled.size() + " of " + all + " labels have a failure");
        }
        return labelled;
    }

    /** Takes the label of a failure away from those that are left. */
    private static Optional<Label> label(FailedTest failed, Map<String, Label> labels) {
        return Label.keys(failed).stream()
                .map(key -> Optional.ofNullable(labels.remove(key)))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
