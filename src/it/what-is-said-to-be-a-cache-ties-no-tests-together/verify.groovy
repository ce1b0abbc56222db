import io.testflow.it.Rounds

def rounds = Rounds.of(binding.variables)
rounds.edit("One.java", 'return Buffers.give(buffer);', 'return Buffers.give(buffer.append(""));')
rounds.select().ran("com.acme.OneTest")

// The code of the cache itself is everybody's.
rounds.edit("Buffers.java", "buffer.setLength(0);", "buffer.delete(0, buffer.length());")
rounds.select().ran("com.acme.OneTest", "com.acme.TwoTest")

// Who says nothing of it gets what one test may have left there for the other.
rounds.write("testflow.yml", "selection: {}\n")
rounds.select().ran("com.acme.OneTest", "com.acme.TwoTest")
rounds.edit("One.java", 'buffer.append("")', 'buffer')
rounds.select().ran("com.acme.OneTest", "com.acme.TwoTest")
return true
