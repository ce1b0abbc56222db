package com.acme

const val LIMIT = 10

fun limits() = listOf(LIMIT)
