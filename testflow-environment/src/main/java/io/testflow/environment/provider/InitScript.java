package io.testflow.environment.provider;

/**
 * A script that sets a service up.
 *
 * @param name as the definition writes it
 * @param text its content
 */
public record InitScript(String name, String text) {}
