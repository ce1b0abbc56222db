package io.testflow.architecture.planted.unmarked;

/** Its package says nothing of nulls. */
public final class NotNullMarked {}
