package org.clinic.wiring;


import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.stereotype.Component;

class SettingsTest {

    interface Clock {}

    @Component
    @Profile("night")
    static class NightClock implements Clock {}

    @Component
    static class Ward {
        @Autowired
        Clock clock;
    }

    @ConfigurationProperties("clinic")
    static class Clinic {
        private int beds;

        public int getBeds() {
            return beds;
        }

        public void setBeds(int beds) {
            this.beds = beds;
        }
    }

    @Configuration
    @EnableConfigurationProperties(Clinic.class)
    static class Beds {}

    // cause: configuration / clock-only-in-profile-night
    @Test
    void a_ward_has_a_clock() {
        new AnnotationConfigApplicationContext(Ward.class, NightClock.class).close();
    }

    @Test
    void a_ward_has_a_clock_at_noon() {
        new SpringApplicationBuilder(NightClock.class, Ward.class)
                .web(WebApplicationType.NONE)
                .profiles("noon")
                .run()
                .close();
    }

    // cause: configuration / beds-are-no-number
    @ParameterizedTest
    @ValueSource(strings = {"many", "12,5"})
    void a_clinic_has_beds(String beds) {
        new SpringApplicationBuilder(Beds.class).web(WebApplicationType.NONE).properties("clinic.beds=" + beds).run().close();
    }

    // cause: configuration / property-region-missing
    @Test
    void the_region_is_set() {
        new StandardEnvironment().getRequiredProperty("clinic.region");
    }

    // cause: configuration / reset-of-consumer-misspelt
    @Test
    void a_consumer_is_made() {
        new KafkaConsumer<>(Map.of(
                        "bootstrap.servers", "localhost:19093", "auto.offset.reset", "newest", "group.id", "clinic",
                        "key.deserializer", "org.apache.kafka.common.serialization.StringDeserializer",
                        "value.deserializer", "org.apache.kafka.common.serialization.StringDeserializer"))
                .close();
    }
}
