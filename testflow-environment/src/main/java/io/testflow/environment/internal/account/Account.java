package io.testflow.environment.internal.account;

import io.testflow.environment.internal.tree.Tree;
import io.testflow.environment.provider.StartFailure;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Who a server runs as.
 *
 * @param prefix the words before each of its commands
 * @param owner who has to own its files; empty for the user of this process
 */
public record Account(List<String> prefix, Optional<String> owner) {

    /** Copies the words. */
    public Account {
        prefix = List.copyOf(prefix);
    }

    private static final String ROOT = "root";
    private static final String NOBODY = "nobody";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** The same user as this process. */
    public static final Account SAME = new Account(List.of(), Optional.empty());

    /** A namespace in which this user is nobody, without rights; its files stay the user's. */
    public static final Account UNSHARED = new Account(List.of("unshare", "--user"), Optional.empty());

    /** The user {@code nobody}. */
    public static final Account SWITCHED =
            new Account(List.of("setpriv", "--reuid=" + NOBODY, "--clear-groups"), Optional.of(NOBODY));

    /** The same by a program that older systems have. */
    public static final Account RUN_AS = new Account(List.of("runuser", "-u", NOBODY, "--"), Optional.of(NOBODY));

    /**
     * The first that works for this process.
     *
     * @param product that refuses to run as root, {@code PostgreSQL}
     * @throws StartFailure when it is root and cannot become anybody else
     */
    public static Account choose(String product) throws StartFailure, InterruptedException {
        return choose(product, System.getProperty("user.name"), List.of(UNSHARED, SWITCHED, RUN_AS));
    }

    static Account choose(String product, String user, List<Account> others) throws StartFailure, InterruptedException {
        if (!ROOT.equals(user)) {
            return SAME;
        }
        for (Account account : others) {
            if (account.works(PATIENCE)) {
                return account;
            }
        }
        throw StartFailure.lasting(
                product + " refuses to run as root, and none of `unshare`, `setpriv` and `runuser` can"
                        + " start it as somebody else here. Run the build as another user, or allow one of them.");
    }

    /** The words of a command that is run as this account. */
    public List<String> command(List<String> words) {
        return Stream.concat(prefix.stream(), words.stream()).toList();
    }

    /** Gives the account what it has to own. */
    public void own(Path directory) throws IOException {
        if (owner.isPresent()) {
            Tree.own(
                    directory,
                    directory.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(owner.get()));
        }
    }

    boolean works(Duration patience) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command(List.of("true")))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return process.exitValue() == 0;
            }
            process.destroyForcibly();
            return false;
        } catch (IOException e) {
            return false;
        }
    }
}
