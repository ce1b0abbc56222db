package io.testflow.architecture.planted.util;

/** Stands in a package that is named after nothing. */
public final class Leftovers {}
