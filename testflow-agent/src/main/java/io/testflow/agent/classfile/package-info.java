/** Puts instructions into class files without reading the ones that are there, which is what makes the start of a JVM slow. */
@NullMarked
package io.testflow.agent.classfile;

import org.jspecify.annotations.NullMarked;
