package io.testflow.environment.internal.redis;

import io.testflow.core.environment.Endpoint;
import io.testflow.environment.internal.division.Parts;
import io.testflow.environment.provider.StartFailure;
import java.io.IOException;
import java.util.List;

/**
 * Gives out the databases of a server. The server keeps the account, in its last database, so that processes that know
 * nothing of each other never get the same.
 *
 * @param server where it is, and how to log in
 */
public record DatabaseNumbers(Endpoint server) implements Parts {

    /** One that was given up is used again when there is no fresh one: somebody may still write to it. */
    private static final String TAKE = """
            local book = tonumber(ARGV[1])
            redis.call('SELECT', book)
            local mine = redis.call('INCR', 'testflow:taken')
            if mine >= book then
              redis.call('DECR', 'testflow:taken')
              mine = tonumber(redis.call('LPOP', 'testflow:given-up') or 0)
            end
            if mine > 0 then
              redis.call('SELECT', 0)
              for _, key in ipairs(redis.call('KEYS', '*')) do
                redis.call('COPY', key, key, 'DB', mine)
              end
            end
            return mine
            """;

    private static final String GIVE_UP = """
            redis.call('SELECT', ARGV[2])
            redis.call('FLUSHDB')
            redis.call('SELECT', ARGV[1])
            redis.call('RPUSH', 'testflow:given-up', ARGV[2])
            return 0
            """;

    /** What empties the databases of others as well is refused from the first who has one of their own. */
    private static final List<String> PROTECT = List.of("ACL", "SETUSER", "default", "-flushall", "-swapdb");

    @Override
    public Endpoint take() throws StartFailure {
        try (RedisConnection connection = RedisConnection.to(server)) {
            connection.call(PROTECT);
            String book = book(connection);
            int number = Integer.parseInt(String.valueOf(connection.call(List.of("EVAL", TAKE, "0", book))));
            if (number == 0) {
                throw StartFailure.lasting(
                        "No database could be had (all " + book + " are taken; raise its setting `databases`).");
            }
            return in(server, number);
        } catch (IOException e) {
            throw StartFailure.lasting("No database could be had (" + e.getMessage() + ").");
        }
    }

    /** Empties it, for another to take it. */
    @Override
    public void giveUp(Endpoint database) {
        try (RedisConnection connection = RedisConnection.to(server)) {
            connection.call(List.of("EVAL", GIVE_UP, "0", book(connection), database.property(Endpoint.DATABASE)));
        } catch (IOException e) {
            // The server has ended, and the database with it.
        }
    }

    private static String book(RedisConnection connection) throws IOException {
        List<?> setting = (List<?>) connection.call(List.of("CONFIG", "GET", "databases"));
        return String.valueOf(Integer.parseInt(String.valueOf(setting.get(1))) - 1);
    }

    /** The server as the user of one database sees it. */
    static Endpoint in(Endpoint server, int number) {
        String login = server.has(Endpoint.PASSWORD) ? ":" + server.property(Endpoint.PASSWORD) + "@" : "";
        return server.with(Endpoint.DATABASE, String.valueOf(number))
                .with(Endpoint.URL, "redis://" + login + server.host() + ":" + server.port() + "/" + number);
    }
}
