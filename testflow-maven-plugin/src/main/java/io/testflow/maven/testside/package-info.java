/** Programs that run with the class path of the tests, where the libraries of services and the drivers of databases are. */
@NullMarked
package io.testflow.maven.testside;

import org.jspecify.annotations.NullMarked;
