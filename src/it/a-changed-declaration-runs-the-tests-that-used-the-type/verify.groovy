import io.testflow.it.Rounds

def rounds = Rounds.of(binding.variables)
rounds.edit("Hierarchy.java", "extends Object", "extends Exception")
rounds.edit("Marked.java", "public class", "@Deprecated public class")
rounds.edit("Holder.java", "int value", "long value")
rounds.edit("Point.java", "int y", "int y, int z").edit("PointTest.java", "2)", "2, 0)")
rounds.edit("Colour.java", "RED", "RED, BLUE")
rounds.edit("Kind.java", "permits One", "permits One, Two").edit("Two.java", "class Two", "class Two implements Kind")
rounds.edit("Unused.java", "int value", "long value")
rounds.select()
        .ran(
                "com.acme.ColourTest",
                "com.acme.HierarchyTest",
                "com.acme.HolderTest",
                "com.acme.KindTest",
                "com.acme.MarkedTest",
                "com.acme.PointTest")
return true
