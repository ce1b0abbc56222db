package io.testflow.environment.internal.division;

import io.testflow.core.environment.Endpoint;
import io.testflow.environment.provider.StartFailure;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;

/**
 * Databases of one server. While one is used the next is made, so that nobody but the first waits; those that are given up
 * are dropped when there is nothing else to do.
 */
public final class DatabasesAhead implements Parts {

    private final Copies copies;
    private final Ahead<Endpoint> databases;

    /** Copies of one database; in one thread. */
    public interface Copies {

        /** Makes one that nobody else has, and says where it is. */
        Endpoint make() throws SQLException;

        /** Drops one, by its name, also where somebody is still in it. */
        void drop(String database) throws SQLException;
    }

    /** Copies that are made ahead. */
    public DatabasesAhead(Copies copies) {
        this.copies = copies;
        this.databases = new Ahead<>(copies::make);
    }

    @Override
    public Endpoint take() throws StartFailure, InterruptedException {
        try {
            return databases.take();
        } catch (ExecutionException e) {
            throw StartFailure.lasting("No database could be made (" + e.getCause() + ").");
        }
    }

    @Override
    public void giveUp(Endpoint database) {
        databases.later(() -> {
            try {
                copies.drop(database.property(Endpoint.DATABASE));
            } catch (SQLException e) {
                // It goes with its server.
            }
        });
    }

    @Override
    public void end() {
        databases.end();
    }
}
