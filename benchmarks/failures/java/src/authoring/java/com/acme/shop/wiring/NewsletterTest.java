package com.acme.shop.wiring;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

// cause: configuration / no-bean-mailer
@SpringJUnitConfig(WiringTest.WithoutMailer.class)
class NewsletterTest {

    @Test
    void a_newsletter_is_sent() {}
}

@SpringBootTest(classes = WiringTest.WithoutMailer.class, properties = "shop.name=pens")
class NewsletterApplicationTest extends NewsletterTest {}
