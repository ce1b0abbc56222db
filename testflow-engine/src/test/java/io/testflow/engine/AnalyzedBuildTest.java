package io.testflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.failure.CategoryMatch;
import io.testflow.core.failure.Evidence;
import io.testflow.core.failure.FailureReport;
import io.testflow.core.internal.planfile.PlanFile;
import io.testflow.core.internal.planfile.RunDirectory;
import io.testflow.engine.internal.pom.RawPoms;
import io.testflow.engine.project.ClassPathEntry;
import io.testflow.engine.project.Project;
import io.testflow.engine.project.ProjectModule;
import io.testflow.engine.project.TestRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalyzedBuildTest {

    private static final String CART_2 = "<dependencies><dependency><groupId>com.acme</groupId>"
            + "<artifactId>cart</artifactId><version>2.0</version></dependency></dependencies>";

    @TempDir
    private Path directory;

    @Test
    void libraries_that_were_resolved_when_a_module_was_planned_are_those_of_its_failures() throws IOException {
        Path cart = library("cart", "1.0", "", "com/acme/cart/Cart.class");
        Path shop = library("shop", "7", CART_2, "com/acme/shop/Shop.class");
        Project project = new Project(directory, List.of(module()));
        try (Engine engine =
                Engine.open(project, SelectionRequest.everything("the test asks"), new RawPoms(project), "build 7")) {
            TestRun run = failed();
            PlanFile.write(
                    new RunDirectory(run.directory()).plan(),
                    engine.plan(module(
                            new ClassPathEntry(cart, "com.acme:cart", false),
                            new ClassPathEntry(shop, "com.acme:shop", false))));

            FailureReport report = engine.analyze(Instant.now().minusSeconds(60), List.of(run));

            CategoryMatch best = report.findings().get(0).cluster().diagnosis().best();
            assertThat(best.category()).isEqualTo("classpath-conflict");
            assertThat(best.evidence())
                    .extracting(Evidence::text)
                    .contains("cart 1.0 is on the class path, and shop 7 was built with cart 2.0");
        }
    }

    private TestRun failed() throws IOException {
        Path reports = Files.createDirectories(directory.resolve("target/surefire-reports"));
        Files.writeString(reports.resolve("TEST-a.ShopTest.xml"), """
                <testsuite name="a.ShopTest"><testcase classname="a.ShopTest" name="adds" time="1">
                <error type="java.lang.NoSuchMethodError" message="'void com.acme.cart.Cart.add(int)'">java.lang.NoSuchMethodError: 'void com.acme.cart.Cart.add(int)'
                \tat com.acme.shop.Shop.total(Shop.java:7)
                \tat a.ShopTest.adds(ShopTest.java:9)
                </error></testcase></testsuite>
                """);
        return new TestRun(
                "g:app",
                "default-test",
                directory.resolve("target/testflow/default-test"),
                reports,
                "build 7",
                false,
                false);
    }

    private ProjectModule module(ClassPathEntry... testClassPath) {
        return new ProjectModule(
                "g:app",
                directory,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                directory.resolve("target/classes"),
                directory.resolve("target/test-classes"),
                List.of(testClassPath),
                Set.of(),
                directory.resolve("target/testflow"));
    }

    private Path library(String name, String version, String pom, String entry) throws IOException {
        Path folder = Files.createDirectories(
                directory.resolve("repository/com/acme").resolve(name).resolve(version));
        Files.writeString(
                folder.resolve(name + "-" + version + ".pom"),
                "<project><groupId>com.acme</groupId><artifactId>" + name + "</artifactId><version>" + version
                        + "</version>" + pom + "</project>");
        Path jar = folder.resolve(name + "-" + version + ".jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.closeEntry();
        }
        return jar;
    }
}
