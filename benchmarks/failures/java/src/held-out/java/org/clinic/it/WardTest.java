package org.clinic.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.testflow.core.environment.Environment;
import io.testflow.core.environment.Readiness;
import io.testflow.core.environment.Service;
import io.testflow.junit.EnvironmentSource;
import io.testflow.junit.InlineService;
import io.testflow.junit.TestFlowEnvironment;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testcontainers.kafka.KafkaContainer;

// cause: environment-start / kafka-container-without-docker
class WardTest {

    private final KafkaContainer kafka = new KafkaContainer("apache/kafka:3.9.0");

    @BeforeEach
    void start() {
        kafka.start();
    }

    @Test
    void a_ward_is_notified() {
        assertNotNull(kafka.getBootstrapServers());
    }

    @Test
    void two_wards_are_notified() {
        assertNotNull(kafka.getHost());
    }
}

// cause: environment-start / monitor-process-never-ready
@TestFlowEnvironment(source = MonitorTest.Monitor.class)
class MonitorTest {

    static class Monitor implements EnvironmentSource {
        @Override
        public Environment environment() {
            return Environment.named("ward")
                    .service(
                            "monitor",
                            Service.process("bash", "-c", "echo waiting for sensors; sleep 30")
                                    .ready(Readiness.saying("Started in").within(Duration.ofSeconds(1))));
        }
    }

    @Test
    void a_monitor_beeps() {}
}

// cause: environment-start / program-of-scanner-not-installed
@TestFlowEnvironment(services = @InlineService(name = "scanner", command = "scanner-daemon", ports = 19099))
class ScannerTest {

    @Test
    void a_scanner_scans() {}
}

// cause: environment-start / script-of-simulator-fails
class SimulatorTest {

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        Process simulator = new ProcessBuilder("bash", "-c", "echo 'simulator: port file missing' >&2; exit 2").inheritIO().start();
        assertEquals(0, simulator.waitFor(), "the simulator could not be started");
    }

    @Test
    void a_patient_breathes() {}
}
