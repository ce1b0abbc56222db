package io.testflow.benchmarks.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.StoredConfig;

/**
 * A git repository with one commit and one tag for each release of a project. The same on every machine: author and
 * dates are fixed.
 *
 * @param project whose releases it holds
 * @param variant how their poms were taken
 * @param directory its work tree, absolute
 */
public record History(ReleasedProject project, Variant variant, Path directory) {

    private static final PersonIdent AUTHOR = new PersonIdent(
            "TestFlow benchmarks", "benchmarks@example.org", Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);

    /** Makes the repository, or takes the one that is there and complete. */
    public static History create(ReleasedProject project, Variant variant, Downloads downloads, Path parent)
            throws IOException, GitAPIException {
        Path directory =
                parent.resolve(project.artifactId() + "-" + variant.name().toLowerCase(java.util.Locale.ROOT));
        History history = new History(project, variant, directory);
        if (!history.complete()) {
            Trees.delete(directory);
            history.commitReleases(downloads);
        }
        return history;
    }

    private boolean complete() throws IOException, GitAPIException {
        if (!Files.isDirectory(directory.resolve(".git"))) {
            return false;
        }
        try (Git git = Git.open(directory.toFile())) {
            return git.tagList().call().size() == project.versions().size();
        }
    }

    private void commitReleases(Downloads downloads) throws IOException, GitAPIException {
        try (Git git = Git.init()
                .setDirectory(directory.toFile())
                .setInitialBranch("main")
                .call()) {
            StoredConfig config = git.getRepository().getConfig();
            config.setString("core", null, "autocrlf", "false");
            config.setBoolean("core", null, "filemode", false);
            config.save();
            for (String version : project.versions()) {
                Trees.deleteAllBut(directory, ".git");
                ReleaseTree tree = new ReleaseTree(directory);
                tree.addPom(downloads.pom(project, version), variant, downloads.pom(project, project.newest()));
                tree.addSources(downloads.sources(project, version));
                tree.addTestSources(downloads.testSources(project, version));
                Files.writeString(directory.resolve(".gitignore"), "target/\n.testflow/\n.starts/\n");
                git.add().addFilepattern(".").call();
                git.add().addFilepattern(".").setUpdate(true).call();
                git.commit()
                        .setMessage(project.artifactId() + " " + version)
                        .setAuthor(AUTHOR)
                        .setCommitter(AUTHOR)
                        .setSign(false)
                        .call();
                git.tag()
                        .setName(tag(version))
                        .setTagger(AUTHOR)
                        .setSigned(false)
                        .call();
            }
        }
    }

    /** Makes the work tree that of a release, with nothing beside it: no output, no cache, no edit. */
    public void checkOut(String version) throws IOException, GitAPIException {
        Trees.deleteAllBut(directory, ".git");
        try (Git git = Git.open(directory.toFile())) {
            git.checkout().setName(tag(version)).setForced(true).call();
            git.reset()
                    .setMode(org.eclipse.jgit.api.ResetCommand.ResetType.HARD)
                    .setRef(tag(version))
                    .call();
        }
    }

    /** The tag of a release. */
    public String tag(String version) {
        return "v" + version;
    }
}
