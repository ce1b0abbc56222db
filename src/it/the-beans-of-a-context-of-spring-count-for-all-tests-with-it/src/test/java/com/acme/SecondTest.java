package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(Shop.class)
class SecondTest {

    @Autowired
    ApplicationContext context;

    @Test
    void stock() {
        assertEquals(1, context.getBean(Stock.class).pieces);
    }

    @Test
    void prices() {
        assertEquals(2, context.getBean(Prices.class).base());
    }

    @Test
    void basket() {
        assertEquals(3, context.getBean(Basket.class).fee());
    }
}
