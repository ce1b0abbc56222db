package io.testflow.engine.failure;

import io.testflow.core.failure.FailureReport;
import io.testflow.core.failure.Finding;
import io.testflow.engine.Engine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.jspecify.annotations.Nullable;

/** A repository in a temporary directory, of whose tests nothing is known but reports. */
final class ReportedProject implements AutoCloseable {

    private final Path root;
    private final Path reports;
    private final Git git;

    ReportedProject(Path directory) throws GitAPIException, IOException {
        this.root = Files.createDirectories(directory.resolve("shop"));
        this.reports = Files.createDirectories(directory.resolve("reports"));
        this.git =
                Git.init().setDirectory(root.toFile()).setInitialBranch("main").call();
    }

    ReportedProject write(String file, String text) {
        try {
            Files.createDirectories(root.resolve(file).getParent());
            Files.writeString(root.resolve(file), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ReportedProject commit(String author, String message) {
        PersonIdent person = new PersonIdent(author, author + "@example.org");
        try {
            git.add().addFilepattern(".").call();
            git.commit()
                    .setMessage(message)
                    .setAuthor(person)
                    .setCommitter(person)
                    .setSign(false)
                    .call();
            return this;
        } catch (GitAPIException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reports a test that failed with a text; {@code attributes} are those of its element. */
    ReportedProject fails(String attributes, String text) {
        try {
            Files.writeString(
                    Files.createTempFile(reports, "TEST-", ".xml"),
                    "<testsuite name='all'><testcase " + attributes + "><failure><![CDATA[" + text
                            + "]]></failure></testcase></testsuite>");
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All findings, compared with a revision; with nothing where none is named. */
    List<Finding> findings(@Nullable String since) {
        AnalysisRequest request = AnalysisRequest.of(root, List.of(reports));
        FailureReport report = Engine.analyze(since == null ? request : request.changedSince(since));
        return report.findings();
    }

    /** The only one. */
    Finding finding(@Nullable String since) {
        List<Finding> findings = findings(since);
        if (findings.size() != 1) {
            throw new IllegalStateException("there are " + findings);
        }
        return findings.get(0);
    }

    @Override
    public void close() {
        git.close();
    }
}
