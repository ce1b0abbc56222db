package com.acme

class Cart {

    fun isFull(articles: Int) = articles >= LIMIT
}
