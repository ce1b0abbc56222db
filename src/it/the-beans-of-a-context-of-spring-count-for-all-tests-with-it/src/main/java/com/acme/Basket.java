package com.acme;

record Basket(int fee) {}
