package io.testflow.engine.internal.failure.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.failure.Attempts;
import io.testflow.core.failure.Cluster;
import io.testflow.core.failure.DiagnosedTest;
import io.testflow.core.failure.Evidence;
import io.testflow.core.failure.Evidence.Where;
import io.testflow.core.failure.FailedTest;
import io.testflow.core.failure.FailureKind;
import io.testflow.core.internal.failure.category.Diagnostician;
import io.testflow.core.internal.failure.cluster.Clusterer;
import io.testflow.core.plan.TestId;
import io.testflow.core.result.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkageEvidenceTest {

    private static final String MODULE = "g:shop";

    @TempDir
    Path directory;

    @Test
    void the_versions_stand_beside_what_the_rule_saw_of_a_linkage_error_that_is_wrapped() throws IOException {
        Failure linkage = new Failure("java.lang.NoSuchMethodError", "'void a.Cart.add(int)'", List.of(), null);
        Cluster cluster = cluster(new Failure("a.ShopException", "no cart", List.of(), linkage));

        List<Evidence> evidence = evidence().addTo(cluster).diagnosis().best().evidence();

        assertThat(evidence)
                .contains(new Evidence(Where.TYPE, "java.lang.NoSuchMethodError"))
                .contains(new Evidence(Where.CONTEXT, "both one.jar and two.jar hold a.Cart"));
    }

    @Test
    void a_failure_of_another_category_stays_as_it_is() throws IOException {
        Cluster cluster =
                cluster(new Failure("java.lang.NullPointerException", "'void a.Cart.add(int)'", List.of(), null));

        assertThat(evidence().addTo(cluster)).isSameAs(cluster);
    }

    @Test
    void where_nobody_knows_the_class_path_nothing_is_added() throws IOException {
        Cluster cluster =
                cluster(new Failure("java.lang.NoSuchMethodError", "'void a.Cart.add(int)'", List.of(), null));

        assertThat(new LinkageEvidence(origin -> List.of()).addTo(cluster)).isSameAs(cluster);
    }

    private LinkageEvidence evidence() throws IOException {
        List<Path> jars = List.of(jar("one.jar"), jar("two.jar"));
        return new LinkageEvidence(module -> module.equals(MODULE) ? jars : List.of());
    }

    private Path jar(String name) throws IOException {
        Path jar = directory.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("a/Cart.class"));
            zip.closeEntry();
        }
        return jar;
    }

    private static Cluster cluster(Failure thrown) {
        FailedTest test = new FailedTest(
                MODULE,
                MODULE + " (default-test)",
                TestId.ofMethod("a.CartTest", "adds"),
                "adds()",
                FailureKind.ERROR,
                thrown,
                "",
                Attempts.ONE,
                null);
        DiagnosedTest diagnosed = new DiagnosedTest(test, new Diagnostician(List.of()).of(test));
        return new Clusterer().of(List.of(diagnosed)).get(0);
    }
}
