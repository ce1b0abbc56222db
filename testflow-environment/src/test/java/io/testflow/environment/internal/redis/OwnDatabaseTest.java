package io.testflow.environment.internal.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.environment.Endpoint;
import io.testflow.core.environment.Service;
import io.testflow.environment.Requests;
import io.testflow.environment.provider.DivisibleService;
import io.testflow.environment.provider.InitScript;
import io.testflow.environment.provider.RunningService;
import io.testflow.environment.provider.StartFailure;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import redis.clients.jedis.Jedis;

@Timeout(60)
class OwnDatabaseTest {

    private static final int CLASSES = 50;

    @TempDir
    Path directory;

    private DivisibleService server;

    @BeforeEach
    void start() throws Exception {
        Service redis = Service.of("redis", "7").setting("databases", "52");
        InitScript script = new InitScript("base.redis", "SET rate 1\nSET session 2 EX 600\nRPUSH queue a b");
        server = (DivisibleService) new RedisProvider().start(Requests.of(directory, "cache", redis, script));
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void many_at_the_same_time_see_their_own_keys_alone() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CLASSES);
        CountDownLatch all = new CountDownLatch(CLASSES);
        Callable<List<Long>> test = () -> {
            RunningService part = server.part();
            try (Jedis jedis = connect(part)) {
                long rate = jedis.incr("rate");
                all.countDown();
                all.await();
                return List.of(rate, jedis.incr("rate"), jedis.llen("queue"), jedis.dbSize());
            } finally {
                part.stop();
            }
        };

        List<Future<List<Long>>> seen = threads.invokeAll(Collections.nCopies(CLASSES, test));
        threads.shutdown();

        assertThat(seen).allSatisfy(each -> assertThat(each.get()).containsExactly(2L, 3L, 2L, 3L));
        try (Jedis jedis = connect(server)) {
            assertThat(jedis.get("rate")).isEqualTo("1");
            assertThat(jedis.keys("*")).hasSize(3);
        }
    }

    @Test
    void a_database_is_used_again_when_no_fresh_one_is_left_and_is_as_new() throws Exception {
        RunningService first = server.part();
        try (Jedis jedis = connect(first)) {
            jedis.set("left", "behind");
            assertThat(jedis.ttl("session")).isPositive();
        }
        first.stop();
        first.stop();
        for (int taken = 1; taken < CLASSES; taken++) {
            assertThat(number(server.part())).isNotEqualTo(number(first));
        }

        RunningService again = server.part();

        assertThat(number(again)).isEqualTo(number(first));
        try (Jedis jedis = connect(again)) {
            assertThat(jedis.keys("*")).containsExactlyInAnyOrder("rate", "session", "queue");
        }
        assertThatThrownBy(server::part)
                .isInstanceOf(StartFailure.class)
                .hasMessage("No database could be had (all 51 are taken; raise its setting `databases`).");
    }

    @Test
    void nobody_who_has_a_database_of_his_own_empties_those_of_others() throws Exception {
        try (Jedis jedis = connect(server.part())) {
            assertThatThrownBy(jedis::flushAll).hasMessageContaining("'flushall'");
            jedis.flushDB();
            assertThat(jedis.dbSize()).isZero();
        }
        try (Jedis other = connect(server.part())) {
            assertThat(other.dbSize()).isEqualTo(3);
        }
    }

    private static Jedis connect(RunningService service) {
        return new Jedis(URI.create(service.endpoint().property(Endpoint.URL)));
    }

    private static String number(RunningService part) {
        return part.endpoint().property(Endpoint.DATABASE);
    }
}
