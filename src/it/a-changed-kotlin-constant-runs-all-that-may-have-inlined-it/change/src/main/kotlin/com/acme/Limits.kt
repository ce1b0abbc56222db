package com.acme

const val LIMIT = 20

fun limits() = listOf(LIMIT)
