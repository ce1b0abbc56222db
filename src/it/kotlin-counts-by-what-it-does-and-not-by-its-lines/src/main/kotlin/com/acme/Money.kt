package com.acme

class Money {

    fun value() = 1

    fun spread(): Int {
        val parts = listOf(1, 2)
        return parts.sumOf { it * 2 }
    }
}

inline fun twice(block: () -> Int) = block() + block()
