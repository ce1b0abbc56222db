package com.acme

import org.junit.jupiter.api.Test

class SpreadTest {

    @Test
    fun runs() {
        check(Money().spread() > 0)
    }
}
