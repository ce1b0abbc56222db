package org.northwind.desk;

import java.io.IOException;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;

/** Converts documents in a JVM of its own, in which native code may do as it likes. */
final class Conversion {

    private Conversion() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        if (arguments[0].endsWith(".tiff")) {
            Field field = sun.misc.Unsafe.class.getDeclaredField("theUnsafe");
            field.setAccessible(true);
            ((sun.misc.Unsafe) field.get(null)).getByte(Long.parseLong(arguments[1]));
        }
        if (arguments[0].endsWith(".psd")) {
            ProcessHandle.current().parent().ifPresent(parent -> {});
            Runtime.getRuntime().halt(139);
        }
    }

    static void convert(String document, String... options) {
        List<String> command = new ArrayList<>(
                List.of(System.getProperty("java.home") + "/bin/java", "-XX:-CreateCoredumpOnCrash", "-XX:ErrorFile=/dev/null"));
        List.of(options).stream().filter(option -> option.startsWith("-")).forEach(command::add);
        command.addAll(List.of("-cp", "target/test-classes", Conversion.class.getName(), document, "3"));
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes());
            int code = process.waitFor();
            if (code != 0) {
                throw new IllegalStateException(
                        "Conversion of " + document + " ended, exit code " + code + (output.isBlank() ? "" : "\n" + output));
            }
        } catch (IOException e) {
            throw new IllegalStateException("Conversion of " + document + " did not start", e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
