package io.testflow.environment.internal.account;

import io.testflow.environment.provider.StartFailure;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** Who the servers of this process run as: chosen once, ahead where that is known to be needed. Safe for use by several threads. */
public final class ChosenAccount {

    private final Callable<Account> choice;
    private @Nullable FutureTask<Account> chosen;

    /** What is chosen, by running a program where this is root. */
    public ChosenAccount(Callable<Account> choice) {
        this.choice = choice;
    }

    /** Begins to choose, in a thread of its own. */
    public synchronized void choose() {
        if (chosen == null) {
            chosen = new FutureTask<>(choice);
            Thread thread = new Thread(chosen, "testflow-account");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /**
     * The account.
     *
     * @throws StartFailure when there is none; the next one who asks has it chosen again
     */
    public Account get() throws StartFailure, InterruptedException {
        FutureTask<Account> task = task();
        try {
            return task.get();
        } catch (ExecutionException e) {
            forget();
            throw e.getCause() instanceof StartFailure failure
                    ? failure
                    : StartFailure.lasting("Nobody can be found whom it could run as (" + e.getCause() + ").");
        }
    }

    private synchronized FutureTask<Account> task() {
        choose();
        return Objects.requireNonNull(chosen);
    }

    private synchronized void forget() {
        chosen = null;
    }
}
