package com.acme

import org.junit.jupiter.api.Test

class CartTest {

    @Test
    fun runs() {
        check(!Cart().isFull(9))
    }
}
