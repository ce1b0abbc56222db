import io.testflow.it.Rounds

def rounds = Rounds.of(binding.variables)
rounds.edit("Named.java", "return 1;", "return Math.abs(1);")
rounds.edit("Asked.java", "public class", "@Deprecated public class")
rounds.edit("English.java", '"hello"', '"hell" + "o".strip()')
rounds.edit("Handler.java", "return 1;", "return Math.abs(1);")
rounds.edit("Handled.java", "return 1;", "return Math.abs(1);")
rounds.select()
        .ran(
                "com.acme.AskTest",
                "com.acme.ForNameTest",
                "com.acme.MethodHandleTest",
                "com.acme.ProxyTest",
                "com.acme.ServiceLoaderTest")
rounds.write("src/main/java/com/acme/Late.java", "package com.acme;\n\npublic class Late {}\n")
rounds.select().ran("com.acme.AskTest")
return true
