package com.acme;

public record Point(int x, int y) {}
