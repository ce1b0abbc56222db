package io.testflow.benchmarks.recording;

import io.testflow.benchmarks.history.Trees;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;

/**
 * An application of Spring Boot with controllers, services and JPA on H2, out of templates: some of its tests share a context,
 * some have another one, most have none.
 *
 * @param directory where it is written
 */
record SpringProject(Path directory) {

    private static final int FEATURES = 8;
    private static final String MAIN = "src/main/java/bench/";
    private static final String TEST = "src/test/java/bench/";

    /** Writes it anew. */
    Path create() throws IOException, GitAPIException {
        Trees.delete(directory);
        write("pom.xml", "pom.xml", "");
        write("Application.java", MAIN + "Application.java", "");
        for (int feature = 1; feature <= FEATURES; feature++) {
            String number = String.valueOf(feature);
            for (String part : new String[] {"Item", "ItemRepository", "ItemService", "ItemController"}) {
                write(part + ".java", MAIN + part.replace("Item", "Item" + number) + ".java", number);
            }
            for (String part : new String[] {"ItemServiceTest", "ItemControllerTest", "ItemOtherContextTest"}) {
                write(part + ".java", TEST + part.replace("Item", "Item" + number) + ".java", number);
            }
        }
        commit();
        return directory;
    }

    /** It has a repository of its own, as any application has: who records asks git, which would compare all that lies around it. */
    private void commit() throws IOException, GitAPIException {
        Files.writeString(directory.resolve(".gitignore"), "target/\n.testflow/\n");
        try (Git git = Git.init().setDirectory(directory.toFile()).call()) {
            git.add().addFilepattern(".").call();
            PersonIdent author = new PersonIdent("TestFlow benchmarks", "benchmarks@example.org");
            git.commit()
                    .setMessage("An application")
                    .setAuthor(author)
                    .setCommitter(author)
                    .setSign(false)
                    .call();
        }
    }

    private void write(String template, String file, String number) throws IOException {
        try (InputStream in = SpringProject.class.getResourceAsStream("spring/" + template)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("%N%", number);
            Path path = directory.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        }
    }
}
