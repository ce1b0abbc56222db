package com.acme;

public sealed interface Kind permits One {}
