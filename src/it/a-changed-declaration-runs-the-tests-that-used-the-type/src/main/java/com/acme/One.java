package com.acme;

public final class One implements Kind {}
