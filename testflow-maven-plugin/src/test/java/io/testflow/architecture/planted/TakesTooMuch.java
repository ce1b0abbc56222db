package io.testflow.architecture.planted;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Parameter;

/** A goal with more parameters than a person remembers. */
public final class TakesTooMuch extends AbstractMojo {

    @Parameter
    private boolean one;

    @Parameter
    private boolean two;

    @Parameter
    private boolean three;

    @Parameter
    private boolean four;

    @Parameter
    private boolean five;

    @Parameter
    private boolean six;

    @Parameter
    private boolean seven;

    @Parameter
    private boolean eight;

    @Parameter
    private boolean nine;

    @Parameter
    private boolean ten;

    @Parameter
    private boolean eleven;

    @Parameter
    private boolean twelve;

    @Parameter
    private boolean thirteen;

    @Override
    public void execute() {}
}
