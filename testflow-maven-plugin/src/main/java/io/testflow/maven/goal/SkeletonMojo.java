package io.testflow.maven.goal;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Mojo;

/** Placeholder until the first goal is there. */
@Mojo(name = "plan")
public class SkeletonMojo extends AbstractMojo {
    @Override
    public void execute() {
        getLog().info("nothing");
    }
}
