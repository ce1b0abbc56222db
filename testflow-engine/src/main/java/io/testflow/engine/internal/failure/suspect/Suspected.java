package io.testflow.engine.internal.failure.suspect;

import io.testflow.core.failure.Suspect;

/**
 * A suspect with the lines that it stands in.
 *
 * @param suspect without an author
 * @param first its first line, from 1; 1 for a whole file
 * @param last its last line
 * @param inStack whether the stack shows it
 * @param setting whether it is no code: a file, or a setting
 */
public record Suspected(Suspect suspect, int first, int last, boolean inStack, boolean setting) {}
