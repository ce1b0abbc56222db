package io.testflow.core.internal.failure.normal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrameNormalizerTest {

    private final FrameNormalizer normalizer = new FrameNormalizer(Set.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    com.acme.Cart.total(Cart.java:12)                              | com.acme.Cart#total
                    app//com.acme.Cart.total(Cart.java:12)                         | com.acme.Cart#total
                    com.acme.Cart.lambda$total$3(Cart.java:12)                     | com.acme.Cart#total
                    com.acme.Cart.lambda$total$3$4(Cart.java:12)                   | com.acme.Cart#total
                    com.acme.Cart.lambda$new$0(Cart.java:12)                       | com.acme.Cart#<init>
                    com.acme.Cart.lambda$static$0(Cart.java:12)                    | com.acme.Cart#<clinit>
                    com.acme.Cart$1.compare(Cart.java:12)                          | com.acme.Cart#compare
                    com.acme.Cart$Line$2.compare(Cart.java:12)                     | com.acme.Cart$Line#compare
                    com.acme.Cart.total$lambda$3(Cart.kt:12)                       | com.acme.Cart#total
                    com.acme.Cart.total$lambda-3(Cart.kt:12)                       | com.acme.Cart#total
                    com.acme.Cart.$anonfun$total$1(Cart.scala:12)                  | com.acme.Cart#total
                    com.acme.Cart.$anonfun$total$1$adapted(Cart.scala:12)          | com.acme.Cart#total
                    com.acme.Cart$_total_closure1.doCall(Cart.groovy:12)           | com.acme.Cart#total
                    """)
    void names_what_a_person_wrote(String text, String expected) {
        NormalFrame frame = normalizer.normal(text);

        assertThat(frame.text()).isEqualTo(expected);
        assertThat(frame.origin()).isEqualTo(Origin.APPLICATION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.acme.Cart$$SpringCGLIB$$0.total(<generated>)",
                "com.acme.Cart$$EnhancerBySpringCGLIB$$1a2b3c4d.total(<generated>)",
                "com.acme.Cart$$FastClassBySpringCGLIB$$1a2b3c4d.invoke(<generated>)",
                "com.acme.Cart$MockitoMock$123456.total(Unknown Source)",
                "com.acme.Cart$HibernateProxy$Xa1b2.total(Unknown Source)",
                "com.acme.Cart$ByteBuddy$Xa1b2.total(Unknown Source)",
                "com.acme.Cart_ClientProxy.total(Unknown Source)",
                "com.acme.Cart.access$000(Cart.java:3)",
                "com.sun.proxy.$Proxy12.total(Unknown Source)",
                "jdk.proxy2/jdk.proxy2.$Proxy33.total(Unknown Source)",
                "com.acme.$Proxy7.total(Unknown Source)",
                "com.acme.Cart$$Lambda$14/0x0000000800c03000.get(Unknown Source)",
                "com.acme.Cart$$Lambda/0x00007f1234.get(Unknown Source)",
                "java.base/java.lang.reflect.Method.invoke(Method.java:580)",
                "java.base/jdk.internal.reflect.DirectMethodHandleAccessor.invoke(DirectMethodHandleAccessor.java:103)",
                "jdk.internal.reflect.GeneratedMethodAccessor12.invoke(Unknown Source)",
                "java.base@17.0.2/java.lang.invoke.LambdaForm$MH/0x0001.invoke(LambdaForm$MH)",
                "java.base/java.util.concurrent.ThreadPoolExecutor.runWorker(ThreadPoolExecutor.java:1144)",
                "java.base/java.lang.Thread.run(Thread.java:1583)",
                "kotlinx.coroutines.DispatchedTask.run(DispatchedTask.kt:108)",
                "kotlin.coroutines.jvm.internal.BaseContinuationImpl.resumeWith(ContinuationImpl.kt:33)",
                "reactor.core.publisher.MonoMap.onNext(MonoMap.java:12)",
                "org.springframework.aop.framework.JdkDynamicAopProxy.invoke(JdkDynamicAopProxy.java:220)"
            })
    void knows_what_only_passes_a_call_on(String text) {
        assertThat(normalizer.normal(text).origin()).isEqualTo(Origin.GLUE);
    }

    @ParameterizedTest
    @CsvSource({
        "java.base/java.util.Objects.requireNonNull(Objects.java:233), PLATFORM",
        "org.junit.platform.launcher.core.DefaultLauncher.execute(DefaultLauncher.java:86), RUNNER",
        "org.apache.maven.surefire.booter.ForkedBooter.main(ForkedBooter.java:495), RUNNER",
        "org.gradle.api.internal.tasks.testing.SuiteTestClassProcessor.stop(SuiteTestClassProcessor.java:62), RUNNER",
        "org.junit.jupiter.api.AssertEquals.assertEquals(AssertEquals.java:150), CHECK",
        "org.junit.Assert.fail(Assert.java:89), CHECK",
        "org.springframework.test.util.AssertionErrors.fail(AssertionErrors.java:62), CHECK",
        "org.springframework.jdbc.core.JdbcTemplate.query(JdbcTemplate.java:1), LIBRARY",
        "org.postgresql.core.v3.QueryExecutorImpl.execute(QueryExecutorImpl.java:1), LIBRARY",
        "com.google.common.base.Preconditions.checkNotNull(Preconditions.java:1), LIBRARY",
        "com.google.acme.Search.find(Search.java:1), APPLICATION",
        "org.apachecon.Talk.start(Talk.java:1), APPLICATION",
        "handle (/app/vendor/router/route.js:3:4), LIBRARY",
        "handle (/app/node_modules/router/route.js:3:4), LIBRARY",
        "run (internal/modules/run.js:1:2), PLATFORM",
        "'File \"internal/cart/cart.py\", line 3, in total', APPLICATION",
        "'File \"/usr/lib/python3.12/json/decoder.py\", line 3, in decode', PLATFORM",
        "'File \"<frozen importlib._bootstrap>\", line 3, in load', PLATFORM"
    })
    void knows_whose_code_a_frame_is(String text, Origin origin) {
        assertThat(normalizer.normal(text).origin()).isEqualTo(origin);
    }

    @Test
    void takes_the_packages_of_the_tests_for_the_project_s() {
        FrameNormalizer spring =
                new FrameNormalizer(Set.of(FrameNormalizer.root("org.springframework.samples.petclinic.OwnerTest")
                        .orElseThrow()));

        assertThat(spring.normal("org.springframework.samples.vets.Vet.name(Vet.java:1)")
                        .isApplication())
                .isTrue();
        assertThat(spring.normal("org.springframework.jdbc.core.JdbcTemplate.query(JdbcTemplate.java:1)")
                        .isApplication())
                .isFalse();
        assertThat(FrameNormalizer.root("com.acme.CartTest")).contains("com.acme");
        assertThat(FrameNormalizer.root("com.acme.shop.cart.CartTest")).contains("com.acme.shop");
        assertThat(FrameNormalizer.root("acme.CartTest")).isEmpty();
        assertThat(FrameNormalizer.root("CartTest")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "src/shop/cart.py, APPLICATION",
        "tests/test_cart.py, APPLICATION",
        "/usr/lib/python3.12/json/decoder.py, PLATFORM",
        "/venv/lib/python3.12/site-packages/sqlalchemy/engine/base.py, LIBRARY",
        "/venv/lib/python3.12/site-packages/_pytest/python.py, RUNNER",
        "src/cart.js, APPLICATION",
        "node:internal/process/task_queues, PLATFORM",
        "node_modules/axios/lib/core/settle.js, LIBRARY",
        "/app/node_modules/jest-circus/build/run.js, RUNNER",
        "/app/node_modules/@jest/core/build/run.js, RUNNER",
        "/app/node_modules/expect/build/index.js, CHECK"
    })
    void knows_whose_file_a_frame_is_in(String file, Origin origin) {
        assertThat(Sources.origin(file)).contains(origin);
    }

    @Test
    void says_a_frame_in_short() {
        assertThat(new NormalFrame("com.acme.Cart$Line", "total", Origin.APPLICATION).words())
                .isEqualTo("Cart.Line.total");
        assertThat(new NormalFrame("src/shop/cart.py", "total", Origin.APPLICATION).words())
                .isEqualTo("cart.py total");
        assertThat(new NormalFrame("cart.test.js", "", Origin.APPLICATION).words())
                .isEqualTo("cart.test.js");
    }
}
