package io.testflow.engine.internal.failure.place;

import java.util.regex.Pattern;

/** Tells test code from other code by the customs of its language. */
public final class TestFiles {

    private static final Pattern FOLDER = Pattern.compile("(?:^|.*/)(?:tests?|__tests__|specs?|e2e|cypress)/.*");
    private static final Pattern NAME = Pattern.compile(
            "(?:.*/)?(?:test_.*|conftest|.*[_.-](?:test|tests|spec|cy|e2e)|.*(?:Tests?|IT|Spec))\\.\\w+");

    private TestFiles() {}

    /**
     * Whether a file holds tests or what they are made with.
     *
     * @param path below the root of the checkout, with slashes
     */
    public static boolean contain(String path) {
        return !path.contains("src/main/")
                && (FOLDER.matcher(path).matches() || NAME.matcher(path).matches());
    }
}
