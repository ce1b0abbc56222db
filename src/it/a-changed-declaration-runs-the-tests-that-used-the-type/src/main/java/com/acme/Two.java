package com.acme;

public final class Two {}
