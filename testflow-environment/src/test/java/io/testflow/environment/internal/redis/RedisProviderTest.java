package io.testflow.environment.internal.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.environment.Endpoint;
import io.testflow.core.environment.Origin;
import io.testflow.core.environment.Service;
import io.testflow.environment.OwnProcesses;
import io.testflow.environment.Requests;
import io.testflow.environment.internal.program.ServerProcess;
import io.testflow.environment.provider.DivisibleService;
import io.testflow.environment.provider.InitScript;
import io.testflow.environment.provider.Offer;
import io.testflow.environment.provider.RunningService;
import io.testflow.environment.provider.StartFailure;
import io.testflow.environment.provider.StartRequest;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import redis.clients.jedis.Jedis;

@Timeout(60)
class RedisProviderTest {

    @TempDir
    Path directory;

    private final OwnProcesses processes = new OwnProcesses();
    private final RedisProvider provider = new RedisProvider();

    @Test
    void a_server_has_run_its_scripts_when_it_is_ready_and_leaves_no_process() throws Exception {
        StartRequest request = Requests.of(
                directory,
                "cache",
                redis("7").setting("maxmemory-policy", "allkeys-lru").setting("requirepass", "secret"),
                new InitScript(
                        "base.redis", "# rates\nSET rate:eur 1.1\nHSET user:1 name \"Ada \\\"A\\\" L\" mail 'a b'\n"));

        RunningService running = provider.start(request);

        try (Jedis jedis = new Jedis(URI.create(running.endpoint().property(Endpoint.URL)))) {
            assertThat(jedis.get("rate:eur")).isEqualTo("1.1");
            assertThat(jedis.hgetAll("user:1"))
                    .containsEntry("name", "Ada \"A\" L")
                    .containsEntry("mail", "a b");
            assertThat(jedis.configGet("maxmemory-policy")).containsValue("allkeys-lru");
            assertThat(jedis.info("server")).contains("redis_version:7.0.15");
        }
        assertThat(running.endpoint().property(Endpoint.PASSWORD)).isEqualTo("secret");
        assertThat(running.endpoint().property(Endpoint.DATABASE)).isEqualTo("0");
        assertThat(running.fault()).isEmpty();
        running.stop();
        running.stop();
        assertThat(running.fault())
                .hasValueSatisfying(fault -> assertThat(fault).startsWith("has exited with status"));
        assertThat(processes.running()).isEmpty();
    }

    @Test
    void an_error_in_a_script_is_told_with_its_line_and_the_server_ends() {
        assertThatThrownBy(() -> provider.start(started("SET a 1\n\nSETT b 2\n")))
                .isInstanceOf(StartFailure.class)
                .hasMessageStartingWith("Its script base.redis:3 has an error: ERR unknown command 'SETT'");
        assertThatThrownBy(() -> provider.start(started("SET a \"1")))
                .isInstanceOf(StartFailure.class)
                .hasMessage("Its script base.redis:1 has an error: a quote is not closed.");
        assertThat(processes.running()).isEmpty();
    }

    @Test
    void a_setting_that_the_server_does_not_know_is_in_its_log() {
        StartRequest request = Requests.of(directory, "cache", redis("").setting("maxmemmory", "1mb"));

        assertThatThrownBy(() -> provider.start(request))
                .isInstanceOf(StartFailure.class)
                .hasMessage("It has exited with status 1 before it was ready.");
        assertThat(request.log()).content().contains("maxmemmory");
    }

    @Test
    void a_server_that_is_killed_has_a_fault_and_refuses_parts() throws Exception {
        DivisibleService server = (DivisibleService) provider.start(Requests.of(directory, "cache", redis("")));
        RunningService part = server.part();

        for (ProcessHandle process : processes.running()) {
            process.destroyForcibly();
            process.onExit().join();
        }

        assertThat(part.fault()).hasValue("has exited with status 137");
        assertThatThrownBy(server::part).isInstanceOf(StartFailure.class).hasMessageStartingWith("No database");
        part.stop();
    }

    @Test
    void a_server_of_somebody_else_at_its_port_is_not_taken_for_it() throws Exception {
        RunningService running = provider.start(Requests.of(directory, "cache", redis("")));
        Process other = new ProcessBuilder("sleep", "60").start();

        assertThat(RedisProvider.obstacle(new ServerProcess(other, running.endpoint())))
                .hasValue("another server answers at its port");
        other.destroyForcibly();
        running.stop();
    }

    @Test
    void what_is_not_on_the_class_path_is_answered_with_the_dependency_to_add() {
        ClassLoader nothing = new URLClassLoader(new URL[0], ClassLoader.getPlatformClassLoader());

        assertThat(provider.offer(redis(""))).isEqualTo(new Offer.Available("Redis 7.0.15, embedded"));
        assertThat(refusal(new RedisProvider(Binary.PLATFORM, nothing), redis("7")))
                .startsWith("Redis is not on the class path. Add it to the pom:\n<dependency>")
                .contains("<artifactId>embedded-redis</artifactId>");
        assertThat(refusal(provider, redis("8")))
                .startsWith("There is no Redis 8 on the class path, but 7.0.15. Add it to the pom:");
        assertThat(refusal(provider, Service.of("redis", new Origin.Image("redis:7"))))
                .isEqualTo("It takes the type `redis` with a `version`.");
        assertThat(refusal(new RedisProvider("windows-amd64", nothing), redis("7")))
                .isEqualTo("There is no program of Redis for Windows.");
    }

    @Test
    void platforms_are_named_as_the_programs_are() {
        assertThat(Binary.platform("Linux", "amd64")).isEqualTo("linux-amd64");
        assertThat(Binary.platform("Mac OS X", "aarch64")).isEqualTo("darwin-arm64");
        assertThat(Binary.platform("Mac OS X", "x86_64")).isEqualTo("darwin-amd64");
        assertThat(Binary.platform("Windows 11", "amd64")).isEqualTo("windows-amd64");
        assertThat(Binary.platform("Linux", "i386")).isEqualTo("linux-386");
        assertThat(Binary.platform("Linux", "riscv64")).isEqualTo("linux-riscv64");
        assertThat(Binary.find(getClass().getClassLoader(), "linux-riscv64")).isEmpty();
    }

    @Test
    void programs_are_looked_for_in_jars_alone() throws Exception {
        Path neighbour = directory.resolve("redis/embedded/RedisServer.class");
        Files.createDirectories(neighbour.getParent());
        Files.createFile(neighbour);
        Files.createFile(directory.resolve("redis-server-7.0.15-" + Binary.PLATFORM));
        ClassLoader classes =
                new URLClassLoader(new URL[] {directory.toUri().toURL()}, ClassLoader.getPlatformClassLoader());

        assertThat(Binary.find(classes, Binary.PLATFORM)).isEmpty();
    }

    @Test
    void a_backslash_between_double_quotes_makes_what_redis_makes_of_it() throws Exception {
        assertThat(CommandScript.words("SET text \"a\\nb\\rc\\td\\\\e\" 'f\\ng'"))
                .containsExactly("SET", "text", "a\nb\rc\td\\e", "f\\ng");
    }

    @Test
    void a_setting_may_be_empty() throws Exception {
        Path file = new Configuration(Map.of("save", "", "maxmemory", "1mb"), 7000).write(directory);

        assertThat(file).content().contains("save \"\"\n", "maxmemory 1mb\n", "port 7000\n");
    }

    private StartRequest started(String script) {
        return Requests.of(directory, "cache", redis(""), new InitScript("base.redis", script));
    }

    private static Service redis(String version) {
        return Service.of("redis", version);
    }

    private static String refusal(RedisProvider provider, Service service) {
        return ((Offer.Refused) provider.offer(service)).reason();
    }
}
