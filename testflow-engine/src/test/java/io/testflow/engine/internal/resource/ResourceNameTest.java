package io.testflow.engine.internal.resource;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResourceNameTest {

    @ParameterizedTest
    @CsvSource({
        "db/orders.csv,orders.csv",
        "db/orders.csv,db/orders.csv",
        "db/orders.csv,/db/orders.csv",
        "db/orders.csv,./db/orders.csv",
        "db/orders.csv,../../src/test/resources/db/orders.csv",
        "orders.csv,orders.csv",
        "a/messages.properties,a.messages",
        "a/messages.properties,a/messages",
        "a/messages_de.properties,a.messages",
        "a/messages_de.properties,a.messages_de",
        "a/messages_de_CH.properties,a.messages",
        "a/messages_sr_Latn_RS.properties,a.messages",
        "messages_es_419.properties,messages"
    })
    void some_words_surely_name_it(String path, String word) {
        assertThat(new ResourceName(path).isNamedBy(word)).isTrue();
        assertThat(new ResourceName(path).mayBeNamedBy(word)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "db/orders.csv,db",
        "db/orders.csv,/db/",
        "a/db/orders.csv,db",
        "a/db/orders.csv,a",
        "a/db/orders.csv,src/test/resources/a/db",
        "db/orders.csv,orders",
        "db/orders.csv,x/orders"
    })
    void others_may_name_it(String path, String word) {
        assertThat(new ResourceName(path).isNamedBy(word)).isFalse();
        assertThat(new ResourceName(path).mayBeNamedBy(word)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "..,true",
        "../data,true",
        "target/../../data,true",
        "target/..,true",
        "Loading...,false",
        "1..2,false",
        "data/x.csv,false"
    })
    void some_words_lead_out_of_a_folder(String word, boolean out) {
        assertThat(ResourceName.leadsOut(word)).isEqualTo(out);
    }

    @ParameterizedTest
    @CsvSource({
        "db/orders.csv,more-orders.csv",
        "db/orders.csv,order",
        "db/orders.csv,b",
        "orders.csv,db",
        "a/messages.txt,a.messages",
        "noextension,extension"
    })
    void the_rest_does_not(String path, String word) {
        assertThat(new ResourceName(path).mayBeNamedBy(word)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "junit-platform.properties",
                "a/Logging.properties",
                "simplelogger.properties",
                "testng.xml",
                "META-INF/anything",
                "application.yml",
                "application-test.properties",
                "bootstrap.yml",
                "log4j2.xml",
                "logback-test.xml",
                "hibernate.cfg.xml",
                "microprofile-config.properties"
            })
    void some_configure_everything(String path) {
        assertThat(new ResourceName(path).configuresEverything()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"orders.csv", "applications.txt", "a/META-INF/x"})
    void others_do_not(String path) {
        assertThat(new ResourceName(path).configuresEverything()).isFalse();
    }
}
