package com.acme.billing.bank;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.List;

/** A bank over TLS, with a certificate that keytool makes. */
final class BankServer {

    private BankServer() {}

    static WireMockServer start(String name, String start, int days) throws IOException, InterruptedException {
        Path store = Files.createTempDirectory("bank").resolve("bank.p12");
        keytool(store, "-genkeypair", "-alias", "ca", "-keyalg", "RSA", "-dname", "CN=ca", "-ext", "bc:c", "-startdate", "-60d");
        keytool(
                store, "-genkeypair", "-alias", "bank", "-signer", "ca", "-keyalg", "RSA", "-dname", "CN=" + name,
                "-ext", "SAN=dns:" + name, "-startdate", start, "-validity", "" + days);
        keytool(store, "-delete", "-alias", "ca");
        WireMockServer server = new WireMockServer(WireMockConfiguration.options()
                .dynamicHttpsPort()
                .dynamicPort()
                .keystorePath(store.toString())
                .keystorePassword("password")
                .keyManagerPassword("password")
                .keystoreType("PKCS12"));
        server.start();
        return server;
    }

    private static void keytool(Path store, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/keytool"));
        command.addAll(List.of(arguments));
        command.addAll(List.of("-storetype", "PKCS12", "-keystore", store.toString(), "-storepass", "password"));
        Process keytool = new ProcessBuilder(command).inheritIO().start();
        if (keytool.waitFor() != 0) {
            throw new IOException("keytool ended with " + keytool.exitValue());
        }
    }

    /** Trusts who has signed the certificate of the server. */
    static KeyStore trust(WireMockServer server) throws GeneralSecurityException, IOException {
        KeyStore own = KeyStore.getInstance("PKCS12");
        try (InputStream file = Files.newInputStream(Path.of(server.getOptions().httpsSettings().keyStorePath()))) {
            own.load(file, "password".toCharArray());
        }
        KeyStore trust = KeyStore.getInstance("PKCS12");
        trust.load(null, null);
        Certificate[] chain = own.getCertificateChain("bank");
        trust.setCertificateEntry("ca", chain[chain.length - 1]);
        return trust;
    }
}
