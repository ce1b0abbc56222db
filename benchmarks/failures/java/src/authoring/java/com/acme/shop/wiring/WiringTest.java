package com.acme.shop.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.NotEmpty;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.validation.annotation.Validated;

class WiringTest {

    interface Mailer {}

    record Newsletter(Mailer mailer) {}

    record Left(Right right) {}

    record Right(Left left) {}

    @Configuration
    static class WithoutMailer {
        @Bean
        Newsletter newsletter(Mailer mailer) {
            return new Newsletter(mailer);
        }
    }

    @Configuration
    static class TwoMailers extends WithoutMailer {
        @Bean
        Mailer smtp() {
            return new Mailer() {};
        }

        @Bean
        Mailer http() {
            return new Mailer() {};
        }
    }

    @Configuration
    static class Circle {
        @Bean
        Left left(Right right) {
            return new Left(right);
        }

        @Bean
        Right right(Left left) {
            return new Right(left);
        }
    }

    @Configuration
    static class WithPlaceholder {
        @Bean
        String sender(@Value("${shop.mail.sender}") String sender) {
            return sender;
        }
    }

    @Validated
    @ConfigurationProperties("shop.search")
    record Search(@NotEmpty String index, Duration timeout) {}

    @Configuration
    @EnableConfigurationProperties(Search.class)
    static class WithSearch {}

    private static SpringApplicationBuilder application(Class<?> configuration) {
        return new SpringApplicationBuilder(configuration, PropertyPlaceholderAutoConfiguration.class).web(WebApplicationType.NONE);
    }

    // cause: configuration / no-bean-mailer
    @Test
    void newsletters_are_wired() {
        new AnnotationConfigApplicationContext(WithoutMailer.class).close();
    }

    // cause: configuration / two-beans-mailer
    @Test
    void newsletters_are_wired_with_both() {
        new AnnotationConfigApplicationContext(TwoMailers.class).close();
    }

    // cause: configuration / left-and-right-need-each-other
    @Test
    void left_and_right_are_wired() {
        application(Circle.class).run().close();
    }

    // cause: configuration / placeholder-sender-has-no-value
    @Test
    void the_sender_is_known() {
        new ApplicationContextRunner()
                .withUserConfiguration(WithPlaceholder.class, PropertyPlaceholderAutoConfiguration.class)
                .run(context -> assertThat(context.getBean(String.class)).contains("@"));
    }

    @Test
    void the_sender_is_known_to_the_application() {
        application(WithPlaceholder.class).properties("shop.mail.receiver=jo").run().close();
    }

    // cause: configuration / timeout-of-search-is-no-duration
    @Test
    void search_has_a_timeout() {
        application(WithSearch.class)
                .properties("shop.search.index=pens", "shop.search.timeout=soon")
                .run()
                .close();
    }

    // cause: configuration / index-of-search-is-empty
    @Test
    void search_has_an_index() {
        application(WithSearch.class).properties("shop.search.timeout=3s").run().close();
    }

    // cause: configuration / home-of-shop-is-not-set
    @Test
    void the_home_is_set() {
        String home = System.getenv("SHOP_HOME");
        if (home == null) {
            throw new IllegalStateException("Environment variable SHOP_HOME must be set, see INSTALL.md");
        }
    }
}
