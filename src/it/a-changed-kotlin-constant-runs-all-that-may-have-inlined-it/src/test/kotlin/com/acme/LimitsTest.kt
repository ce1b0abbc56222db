package com.acme

import org.junit.jupiter.api.Test

class LimitsTest {

    @Test
    fun runs() {
        check(limits().size == 1)
    }
}
