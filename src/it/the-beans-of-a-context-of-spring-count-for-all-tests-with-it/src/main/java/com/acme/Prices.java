package com.acme;

record Prices(int base) {}
