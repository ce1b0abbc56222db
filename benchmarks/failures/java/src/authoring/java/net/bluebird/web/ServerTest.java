package net.bluebird.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.servlet.server.ServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class ServerTest {

    private ServerSocket taken;

    @Configuration
    static class Web {
        @Bean
        ServletWebServerFactory tomcat() {
            return new TomcatServletWebServerFactory(Integer.getInteger("taken"));
        }
    }

    @BeforeEach
    void take() throws IOException {
        taken = new ServerSocket(0);
        System.setProperty("taken", "" + taken.getLocalPort());
    }

    @AfterEach
    void free() throws IOException {
        taken.close();
    }

    // cause: port-in-use / port-of-tomcat-taken
    @Test
    void the_application_starts() {
        try (var context = new SpringApplicationBuilder(Web.class).run()) {
            assertThat(context.isRunning()).isTrue();
        }
    }

    @Test
    void the_application_starts_again() {
        try (var context = new SpringApplicationBuilder(Web.class).properties("spring.main.banner-mode=off").run()) {
            assertThat(context.isActive()).isTrue();
        }
    }

    // cause: port-in-use / port-of-netty-taken
    @Test
    void the_reactive_server_starts() {
        reactor.netty.http.server.HttpServer.create().port(taken.getLocalPort()).bindNow().disposeNow();
    }

    // cause: port-in-use / port-of-stub-taken
    @Test
    void the_stub_starts() {
        WireMockServer stub = new WireMockServer(taken.getLocalPort());
        stub.start();
        stub.stop();
    }

    // cause: port-in-use / port-of-admin-server-taken
    @Test
    void the_admin_server_starts() throws IOException {
        HttpServer.create(new InetSocketAddress(taken.getLocalPort()), 0).stop(0);
    }
}
