package com.acme

class Money {

    fun value() = 1
}
