package io.testflow.environment.internal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.environment.Endpoint;
import io.testflow.core.environment.Service;
import io.testflow.environment.OwnProcesses;
import io.testflow.environment.Requests;
import io.testflow.environment.provider.Offer;
import io.testflow.environment.provider.RunningService;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class MailProviderTest {

    private static final Service MAIL = Service.of("mail", "");

    @TempDir
    Path directory;

    private final OwnProcesses processes = new OwnProcesses();
    private final MailProvider provider = new MailProvider();

    @Test
    void a_message_that_is_sent_can_be_read_and_no_process_is_left() throws Exception {
        RunningService running =
                provider.start(Requests.of(directory, "mail", MAIL.setting("users", "ada:secret@example.org")));
        Endpoint endpoint = running.endpoint();
        assertThat(endpoint.property(Endpoint.URL)).isEqualTo("smtp://localhost:" + endpoint.port());
        assertThat(endpoint.property("port.smtp")).isEqualTo(endpoint.property(Endpoint.PORT));

        try (Conversation smtp = new Conversation(endpoint.port())) {
            smtp.hear("220");
            smtp.say("HELO here", "250");
            smtp.say("MAIL FROM:<bob@example.org>", "250");
            smtp.say("RCPT TO:<ada@example.org>", "250");
            smtp.say("DATA", "354");
            smtp.say("Subject: Hello\r\n\r\nHow are you?\r\n.", "250");
        }

        try (Conversation pop3 = new Conversation(Integer.parseInt(endpoint.property("port.pop3")))) {
            pop3.hear("+OK");
            pop3.say("USER ada", "+OK");
            pop3.say("PASS wrong", "-ERR");
            pop3.say("USER ada", "+OK");
            pop3.say("PASS secret", "+OK");
            pop3.say("STAT", "+OK 1 ");
        }
        try (Conversation imap = new Conversation(Integer.parseInt(endpoint.property("port.imap")))) {
            imap.hear("* OK");
            imap.say("a LOGIN ada secret", "a OK");
        }
        running.stop();
        assertThat(running.fault()).hasValue("has exited with status 137");
        assertThat(processes.running()).isEmpty();
    }

    @Test
    void everybody_may_log_in_where_no_users_are_named() throws Exception {
        RunningService running = provider.start(Requests.of(directory, "mail", MAIL));

        try (Conversation imap =
                new Conversation(Integer.parseInt(running.endpoint().property("port.imap")))) {
            imap.hear("* OK");
            imap.say("a LOGIN anybody anything", "a OK");
        }
        running.stop();
    }

    @Test
    void what_is_not_on_the_class_path_is_answered_with_the_dependency_to_add() {
        MailProvider without = new MailProvider(new URLClassLoader(new URL[0], ClassLoader.getPlatformClassLoader()));

        assertThat(provider.offer(MAIL)).isEqualTo(new Offer.Available("GreenMail 2.1.13, embedded"));
        assertThat(((Offer.Refused) without.offer(MAIL)).reason())
                .startsWith("GreenMail is not on the class path. Add it to the pom:\n<dependency>")
                .contains("<artifactId>greenmail-standalone</artifactId>");
        assertThat(((Offer.Refused) provider.offer(MAIL.init("a.eml"))).reason())
                .startsWith("Mail takes no `init`.");
    }

    /** Lines to a server and back. */
    private record Conversation(Socket socket, BufferedReader in) implements AutoCloseable {

        Conversation(int port) throws Exception {
            this(new Socket("localhost", port));
        }

        private Conversation(Socket socket) throws Exception {
            this(socket, new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII)));
        }

        void hear(String start) throws Exception {
            assertThat(in.readLine()).startsWith(start);
        }

        void say(String line, String answer) throws Exception {
            socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
            hear(answer);
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
