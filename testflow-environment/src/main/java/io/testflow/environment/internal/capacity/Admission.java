package io.testflow.environment.internal.capacity;

import static java.util.stream.Collectors.joining;

import io.testflow.core.environment.EnvironmentFailure;
import io.testflow.environment.internal.lease.Claim;
import io.testflow.environment.internal.lease.ProcessMark;
import io.testflow.environment.internal.lease.Turn;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Lets environments in where there is room for all their services, in the order in which they came; the others wait in line.
 * An environment enters as a whole, so that no two wait for each other's second half.
 *
 * @param place where the directories of all services are
 * @param capacity of all of them together
 * @param build who keeps what enters to its own end, and has kept others; empty where they may end earlier
 * @param tell somebody why it takes longer
 */
public record Admission(Path place, Capacity capacity, Optional<ProcessMark> build, Consumer<String> tell) {

    private static final int MILLIS_BETWEEN_LOOKS = 100;

    /**
     * Waits for room, and takes it.
     *
     * @param environment its name
     * @param claims of its services, by their names
     * @param sweep ends what nobody holds any more
     * @param enter takes the room, by leases with these claims
     * @throws EnvironmentFailure when there never is room, or not in time; at once where only the end of the build would give it
     */
    public <T> T enter(String environment, Map<String, Claim> claims, Runnable sweep, Supplier<T> enter) {
        Claim wanted = Claim.sum(claims.values());
        if (wanted.memory() > capacity.all().memory()) {
            throw new EnvironmentFailure(neverFits(environment, claims, wanted));
        }
        // Who asks for more cores than there are gets all of them.
        Claim needed = new Claim(
                wanted.memory(), Math.min(wanted.cores(), capacity.all().cores()));
        try (Ticket ticket = Ticket.draw(place.resolve("waiting"))) {
            return enter(environment, needed, ticket, sweep, enter);
        } catch (IOException e) {
            throw new EnvironmentFailure(
                    "The environment `" + environment + "` did not start: TestFlow cannot see in " + place
                            + " what other services take of this machine (" + e + ").",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EnvironmentFailure(
                    "The environment `" + environment
                            + "` was interrupted while it waited for room. Nothing of it runs.",
                    e);
        }
    }

    private <T> T enter(String environment, Claim needed, Ticket ticket, Runnable sweep, Supplier<T> enter)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + capacity.patience().toNanos();
        Turn turn = new Turn(place.resolve("room.lock"));
        for (boolean isTold = false; ; isTold = true) {
            if (ticket.isFirst()) {
                Optional<T> entered = turn.take(() -> {
                    if (!fits(needed)) {
                        sweep.run();
                    }
                    return fits(needed) ? Optional.of(enter.get()) : Optional.empty();
                });
                if (entered.isPresent()) {
                    return entered.get();
                }
            }
            if (build.isPresent()) {
                requireRoomBeside(Taken.in(place, lease -> lease.staysWith(build.get())), environment, needed);
            }
            if (!isTold) {
                tell.accept("environment `" + environment + "` " + waits(needed));
            }
            if (System.nanoTime() > end) {
                throw new EnvironmentFailure("The environment `" + environment + "` did not start: after "
                        + capacity.patience().toMinutes() + " minutes it still " + waits(needed)
                        + " Let fewer tests run at the same time, or raise -D" + Capacity.MEMORY + " or -D"
                        + Capacity.CORES
                        + " where the machine has more to give.");
            }
            Thread.sleep(MILLIS_BETWEEN_LOOKS);
        }
    }

    /** To wait for the end of what waits would last for ever. */
    private void requireRoomBeside(Taken kept, String environment, Claim needed) {
        if (!kept.sum().plus(needed).isWithin(capacity.all())) {
            throw new EnvironmentFailure(
                    "The environment `" + environment + "` cannot start in this build: it asks for "
                            + needed.said() + ", and of the " + capacity.all().said()
                            + " that all services may have, those that this build shares have "
                            + kept.sum().said() + " until it ends: " + shares(kept.claims())
                            + ". Lower `resources` in their definitions, run their tests in builds of their own, or raise -D"
                            + Capacity.MEMORY + " or -D" + Capacity.CORES + " where the machine has more to give.");
        }
    }

    private boolean fits(Claim needed) throws IOException {
        return Taken.in(place).sum().plus(needed).isWithin(capacity.all());
    }

    private String waits(Claim needed) throws IOException {
        Taken taken = Taken.in(place);
        return "waits for " + needed.said() + ". Of the " + capacity.all().said()
                + " that all services may have, these have " + taken.sum().said() + ": "
                + shares(taken.claims()) + ".";
    }

    private String neverFits(String environment, Map<String, Claim> claims, Claim wanted) {
        return "The environment `" + environment + "` cannot start here: its services ask for " + wanted.said() + " ("
                + shares(claims) + "), and all services together may have "
                + capacity.all().said()
                + ". Lower `resources.memory` in its definition, or raise -D" + Capacity.MEMORY
                + " where the machine has more to give.";
    }

    private static String shares(Map<String, Claim> claims) {
        return claims.entrySet().stream()
                .map(claim -> "`" + claim.getKey() + "` " + claim.getValue().said())
                .collect(joining(", "));
    }
}
