package io.testflow.core.internal.environment;

/**
 * What cannot be right in the definition of an environment.
 *
 * @param service whose definition it stands in
 * @param problem what and why, and the cure, in sentences
 */
public record DefinitionFault(String service, String problem) {}
