/**
 * Fingerprints of compiled classes, and what the bytecode of their methods names.
 *
 * <p>Two compilations of a class have equal fingerprints where no test can tell them apart. Names that compilers number
 * (lambdas, anonymous and local classes, accessors, switch maps) are folded into the methods that use them.
 */
@NullMarked
package io.testflow.engine.internal.fingerprint;

import org.jspecify.annotations.NullMarked;
