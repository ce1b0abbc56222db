package io.testflow.core.planted;

import net.datafaker.Faker;

/** Needs Datafaker outside of the package that may. */
public record CoreFakes(Faker faker) {}
