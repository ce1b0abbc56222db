package com.acme

class Money {

    fun value() = 2 - 1
}
