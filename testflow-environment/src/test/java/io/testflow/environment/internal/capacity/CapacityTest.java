package io.testflow.environment.internal.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.OperatingSystemMXBean;
import io.testflow.core.error.UsageException;
import io.testflow.environment.internal.lease.Claim;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapacityTest {

    @Test
    void is_three_quarters_of_the_memory_and_all_cores_where_nothing_is_said() {
        long memory =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();

        Capacity capacity = Capacity.of(name -> null);

        assertThat(capacity.all().memory()).isBetween(memory / 4 * 3 - 4096, memory / 4 * 3 + 4096);
        assertThat(capacity.all().cores()).isEqualTo(Runtime.getRuntime().availableProcessors());
        assertThat(capacity.patience()).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void is_what_system_properties_say() {
        Map<String, String> properties = Map.of(Capacity.MEMORY, "4g", Capacity.CORES, "16", Capacity.MINUTES, "5");

        assertThat(Capacity.of(properties::get))
                .isEqualTo(new Capacity(new Claim(4L << 30, 16), Duration.ofMinutes(5)));
        assertThat(Capacity.of(Map.of(Capacity.MEMORY, "512m")::get).all().memory())
                .isEqualTo(512L << 20);
    }

    @ParameterizedTest
    @CsvSource({
        "testflow.capacity.memory, much, a size such as `512m` or `4g`",
        "testflow.capacity.memory, 0g, a size such as `512m` or `4g`",
        "testflow.capacity.cores, 0, a whole number from 1 to 9999",
        "testflow.capacity.minutes, 1.5, a whole number from 1 to 9999",
    })
    void says_what_a_system_property_takes(String name, String value, String allowed) {
        assertThatThrownBy(() -> Capacity.of(Map.of(name, value)::get))
                .isInstanceOf(UsageException.class)
                .hasMessage("The system property `" + name + "` is `" + value + "`; it takes " + allowed + ".");
    }
}
