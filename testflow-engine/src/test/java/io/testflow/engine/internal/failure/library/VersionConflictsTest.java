package io.testflow.engine.internal.failure.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.result.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionConflictsTest {

    private static final String CALL = "com.acme.shop.Shop.buy(Shop.java:12)";

    @TempDir
    Path repository;

    @Test
    void both_versions_are_named_where_a_library_was_built_with_another_one() throws IOException {
        Path cart = library("com.acme.cart", "cart", "1.0", "", "com/acme/cart/Cart.class");
        Path shop =
                shop("<dependency><groupId>com.acme.cart</groupId><artifactId>cart</artifactId><version>2.0</version>"
                        + "</dependency>");

        assertThat(conflicts(cart, shop, "'void com.acme.cart.Cart.add(int)'"))
                .containsExactly("cart 1.0 is on the class path, and shop 7 was built with cart 2.0");
    }

    @Test
    void a_version_comes_out_of_properties_and_management_of_parents() throws IOException {
        Path cart = library("com.acme.cart", "cart", "1.0", "", "com/acme/cart/Cart.class");
        pom(
                "com.acme",
                "parent",
                "3",
                "<properties><cart.version>2.1</cart.version></properties><dependencyManagement>"
                        + "<dependencies><dependency><groupId>com.acme.cart</groupId><artifactId>cart</artifactId>"
                        + "<version>${cart.version}</version></dependency></dependencies></dependencyManagement>");
        Path shop = library(
                "com.acme.shop",
                "shop",
                "7",
                "<parent><groupId>com.acme</groupId><artifactId>parent</artifactId><version>3</version></parent>"
                        + "<dependencies><dependency><groupId>com.acme.cart</groupId><artifactId>cart</artifactId>"
                        + "</dependency></dependencies>",
                "com/acme/shop/Shop.class");

        assertThat(conflicts(cart, shop, "'void com.acme.cart.Cart.add(int)'"))
                .containsExactly("cart 1.0 is on the class path, and shop 7 was built with cart 2.1");
    }

    @Test
    void a_class_that_is_not_there_belongs_to_the_library_of_its_group() throws IOException {
        Path cart = library("com.acme.cart", "cart", "1.0", "", "com/acme/cart/Cart.class");
        Path shop =
                shop("<dependency><groupId>com.acme.cart</groupId><artifactId>cart</artifactId><version>2.0</version>"
                        + "</dependency>");

        assertThat(conflicts(cart, shop, "com/acme/cart/Basket")).hasSize(1);
        assertThat(conflicts(cart, shop, "com/other/Basket")).isEmpty();
    }

    @Test
    void two_jars_that_hold_the_same_class_are_named() throws IOException {
        Path cart = library("com.acme.cart", "cart", "1.0", "", "com/acme/cart/Cart.class");
        Path all = library("com.acme.all", "all", "3", "", "com/acme/cart/Cart.class");

        assertThat(conflicts(cart, all, "'void com.acme.cart.Cart.add(int)'"))
                .containsExactly("both cart-1.0.jar and all-3.jar hold com.acme.cart.Cart");
    }

    @Test
    void the_same_version_is_no_conflict_and_a_damaged_pom_says_nothing() throws IOException {
        Path cart = library("com.acme.cart", "cart", "2.0", "", "com/acme/cart/Cart.class");
        Path shop =
                shop("<dependency><groupId>com.acme.cart</groupId><artifactId>cart</artifactId><version>2.0</version>"
                        + "</dependency>");
        String message = "'void com.acme.cart.Cart.add(int)'";
        assertThat(conflicts(cart, shop, message)).isEmpty();

        Files.writeString(shop.resolveSibling("shop-7.pom"), "<project><depend");
        assertThat(conflicts(cart, shop, message)).isEmpty();
    }

    private List<String> conflicts(Path one, Path other, String message) {
        Failure thrown = new Failure("java.lang.NoSuchMethodError", message, List.of(CALL), null);
        return new VersionConflicts(List.of(one, other, repository.resolve("classes"))).of(thrown);
    }

    private Path shop(String dependency) throws IOException {
        return library(
                "com.acme.shop",
                "shop",
                "7",
                "<dependencies>" + dependency + "</dependencies>",
                "com/acme/shop/Shop.class");
    }

    private Path library(String group, String artifact, String version, String pom, String entry) throws IOException {
        Path jar = pom(group, artifact, version, pom).resolveSibling(artifact + "-" + version + ".jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.closeEntry();
        }
        return jar;
    }

    private Path pom(String group, String artifact, String version, String content) throws IOException {
        Path folder =
                repository.resolve(group.replace('.', '/')).resolve(artifact).resolve(version);
        Files.createDirectories(folder);
        return Files.writeString(
                folder.resolve(artifact + "-" + version + ".pom"),
                "<project><groupId>" + group + "</groupId><artifactId>" + artifact + "</artifactId><version>" + version
                        + "</version>" + content + "</project>");
    }
}
