package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(Shop.class)
class PricesTest {

    @Autowired
    Prices bean;

    @Test
    void gets() {
        assertEquals(2, bean.get());
    }
}
