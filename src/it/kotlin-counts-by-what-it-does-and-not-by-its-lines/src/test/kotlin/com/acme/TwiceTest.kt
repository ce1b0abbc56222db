package com.acme

import org.junit.jupiter.api.Test

class TwiceTest {

    @Test
    fun runs() {
        check(twice { 1 } > 0)
    }
}
