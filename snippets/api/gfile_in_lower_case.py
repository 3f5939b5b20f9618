import tensorflow as tf

tf1, tf2 = tf.compat.v1, tf.compat.v2
tf1.enable_eager_execution()

old, new = tf1.gfile, tf2.io.gfile
old.MakeDirs("a/b")
old.MkDir("d")
new.makedirs("e/f")
new.mkdir("a/c")
for path in "a/b/one.txt", "a/c/two.txt":
    with tf.io.gfile.GFile(path, "w") as file:
        file.write("text")
print("exists:   ", old.Exists("a/b"), new.exists("a/b"))
print("isdir:    ", old.IsDirectory("a/c"), new.isdir("a/c"))
print("listdir:  ", sorted(old.ListDirectory("a")), sorted(new.listdir("a")))
print("glob:     ", sorted(old.Glob("a/*/*.txt")) == sorted(new.glob("a/*/*.txt")))
print("walk:     ", sorted(old.Walk("a")) == sorted(new.walk("a")))
print("stat:     ", old.Stat("a/b/one.txt").length, new.stat("a/b/one.txt").length)
old.Copy("a/b/one.txt", "a/three.txt")
new.copy("a/b/one.txt", "a/four.txt")
old.Rename("a/three.txt", "a/b/three.txt")
new.rename("a/four.txt", "a/b/four.txt")
print("renamed:  ", sorted(new.listdir("a/b")))
old.Remove("a/b/three.txt")
new.remove("a/b/four.txt")
old.DeleteRecursively("a/b")
new.rmtree("a/c")
print("left:     ", new.listdir("a"), new.listdir("d"), new.listdir("e"))
