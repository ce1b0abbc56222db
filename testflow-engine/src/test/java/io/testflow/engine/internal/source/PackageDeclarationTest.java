package io.testflow.engine.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackageDeclarationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    KOTLIN | package a.b                             | a.b
                    KOTLIN | package a.b; import c.d                 | a.b
                    KOTLIN | package a . b // c                      | a.b
                    KOTLIN | package a.`in`.b                        | a.in.b
                    KOTLIN | @file:JvmName("X")~package a.b~import c | a.b
                    KOTLIN | /* package x */~// package y~package a  | a
                    KOTLIN | class A                                 | ''
                    KOTLIN | // package a~class A                    | ''
                    GROOVY | #!/usr/bin/env groovy~package a.b       | a.b
                    GROOVY | package a.b;~class C {}                 | a.b
                    JAVA   | package a.b;                            | a.b
                    SCALA  | package a.b                             | a.b
                    SCALA  | package a~package b.c~class D           | a.b.c
                    SCALA  | class A                                 | ''
                    """)
    void reads_the_package(SourceLanguage language, String text, String name) {
        assertThat(PackageDeclaration.of(text.replace('~', '\n'), language)).hasValue(name);
        assertThat(PackageDeclaration.of(text.replace("~", "\r\n"), language)).hasValue(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SCALA  | package a {~class B~}
                    SCALA  | package object a { }
                    SCALA  | package a~class B~package c~class D
                    SCALA  | package a~class B { package c { } }
                    KOTLIN | @file:JvmName("X") package a.b
                    KOTLIN | package a~val x = "~package b~"
                    """)
    void a_package_that_cannot_be_told_is_none(SourceLanguage language, String text) {
        assertThat(PackageDeclaration.of(text.replace('~', '\n'), language)).isEmpty();
    }
}
