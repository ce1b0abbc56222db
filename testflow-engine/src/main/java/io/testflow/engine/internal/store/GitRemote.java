package io.testflow.engine.internal.store;

import io.testflow.core.error.UsageException;
import java.io.IOException;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.RefUpdate;

/**
 * Shares the snapshots behind a ref with another repository. Both ways the two are joined: nothing is lost on either side,
 * whoever else pushes at the same time.
 */
public final class GitRemote {

    private static final int TRIES = 20;

    private final GitTree tree;
    private final GitCommand git;
    private final String remote;
    private final Tidying tidying;

    /** What is done to the snapshots here whenever others have joined them. */
    @FunctionalInterface
    interface Tidying {
        void run() throws IOException;
    }

    /** Takes the name of a remote, or a URL. */
    GitRemote(GitTree tree, String remote, Tidying tidying) {
        if (remote.isBlank() || remote.startsWith("-")) {
            throw new UsageException(
                    "`" + remote + "` is neither the name of a git remote nor a URL. `git remote` lists them.");
        }
        this.tree = tree;
        this.git = new GitCommand(tree.repository().getDirectory());
        this.remote = remote;
        this.tidying = tidying;
    }

    /**
     * Adds the remote's snapshots to those here.
     *
     * @throws UsageException when the remote cannot be reached, with what git says of it
     */
    public void fetch() throws IOException {
        join(there());
    }

    /**
     * Adds the snapshots here to the remote's; fetches on the way.
     *
     * @throws UsageException when the remote cannot be reached or does not take them, with what git says of it
     */
    public void push() throws IOException {
        for (int left = TRIES; left > 0; left--) {
            ObjectId there = join(there());
            ObjectId here = tree.commit();
            if (tree.files(here).equals(tree.files(there))) {
                return;
            }
            GitCommand.Outcome outcome = push(there, here);
            if (outcome.succeeded()) {
                return;
            }
            // Somebody else was faster; else it is not a matter of trying again.
            if (there().equals(there)) {
                throw failed("pushed to", outcome);
            }
        }
        throw new UsageException("Others push snapshots to " + remote + " all the time, " + TRIES
                + " tries came too late. Try again later.");
    }

    private GitCommand.Outcome push(ObjectId there, ObjectId here) throws IOException {
        String expected = there.equals(ObjectId.zeroId()) ? "" : there.name();
        return git.run(
                "push",
                "--quiet",
                "--no-verify",
                "--no-signed",
                "--no-follow-tags",
                "--recurse-submodules=no",
                "--force-with-lease=" + tree.ref() + ":" + expected,
                "--",
                remote,
                here.name() + ":" + tree.ref());
    }

    /** What the ref is on the other side, the zero id where it is not there. */
    private ObjectId there() throws IOException {
        GitCommand.Outcome outcome = git.run("ls-remote", "--quiet", "--", remote, tree.ref());
        if (!outcome.succeeded()) {
            throw failed("read from", outcome);
        }
        return outcome.output()
                .lines()
                .filter(line -> line.endsWith("\t" + tree.ref()))
                .map(line -> ObjectId.fromString(line.substring(0, line.indexOf('\t'))))
                .findFirst()
                .orElse(ObjectId.zeroId());
    }

    /** Adds what is there to what is here; what was fetched in the end, as somebody may push meanwhile. */
    private ObjectId join(ObjectId there) throws IOException {
        if (there.equals(ObjectId.zeroId()) || there.equals(tree.commit())) {
            return there;
        }
        String incoming = "refs/testflow-incoming/" + UUID.randomUUID();
        try {
            GitCommand.Outcome outcome = git.run(
                    "fetch",
                    "--quiet",
                    "--no-tags",
                    "--no-write-fetch-head",
                    "--no-auto-gc",
                    "--recurse-submodules=no",
                    "--refmap=",
                    "--",
                    remote,
                    "+" + tree.ref() + ":" + incoming);
            if (!outcome.succeeded()) {
                throw failed("fetched from", outcome);
            }
            GitTree theirs = new GitTree(tree.repository(), incoming);
            ObjectId fetched = theirs.commit();
            SortedMap<String, ObjectId> joining = theirs.files(fetched);
            joining.keySet().removeIf(path -> !SnapshotName.isPath(path));
            tree.change(files -> files.putAll(joining));
            tidying.run();
            return fetched;
        } finally {
            RefUpdate removal = tree.repository().updateRef(incoming);
            removal.setForceUpdate(true);
            removal.delete();
        }
    }

    private UsageException failed(String direction, GitCommand.Outcome outcome) {
        String said = outcome.output()
                .lines()
                .map(GitRemote::withoutDot)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("; "));
        return new UsageException("Snapshots cannot be " + direction + " " + remote.replaceAll("//[^/@]*@", "//")
                + ". git says: " + said + ". See whether `git ls-remote " + remote.replaceAll("//[^/@]*@", "//")
                + "` works there.");
    }

    private static String withoutDot(String sentence) {
        return sentence.strip().replaceFirst("\\.$", "");
    }
}
