package com.acme

import org.junit.jupiter.api.Test

class MoneyTest {

    @Test
    fun runs() {
        check(Money().value() == 1)
    }
}
