import tensorflow as tf

tf1, tf2 = tf.compat.v1, tf.compat.v2
tf1.enable_eager_execution()


def compare(name, old, new):
    print(name + ":", old.numpy().tolist(), new.numpy().tolist())


x = tf.constant([[1, 5, 2], [4, 0, 3]])
paddings, mask = [[0, 0], [0, 1]], [False, True]
compare("shape", tf1.shape(x, "n"), tf2.shape(x, name="n"))
compare("size", tf1.size(x, "n"), tf2.size(x, name="n"))
compare("argmax", tf1.argmax(x, 1, "n"), tf2.argmax(x, 1, name="n"))
compare("gather", tf1.gather(x, [1], None, "n"), tf2.gather(x, [1], name="n"))
compare("gather_nd", tf1.gather_nd(x, [[0, 1]], "n"), tf2.gather_nd(x, [[0, 1]]))
compare("boolean_mask", tf1.boolean_mask(x, mask, "n"), tf2.boolean_mask(x, mask))
old = tf1.pad(x, paddings, "CONSTANT", "n", 9)
compare("pad", old, tf2.pad(x, paddings, constant_values=9))
compare("transpose", tf1.transpose(x, [1, 0], "n"), tf2.transpose(x, [1, 0], name="n"))
old, new = tf1.tuple([x], "n")[0], tf2.tuple([x], name="n")[0]
compare("tuple", old, new)
old = tf1.convert_to_tensor(3, None, "n", tf.float32)
compare("convert_to_tensor", old, tf2.convert_to_tensor(3, dtype_hint=tf.float32))
old = tf1.math.confusion_matrix([0, 1], [1, 1], 2, tf.int64)
new = tf2.math.confusion_matrix([0, 1], [1, 1], 2, dtype=tf.int64)
compare("confusion_matrix", old, new)
names = ["shape", "size", "argmax", "gather", "pad", "where", "cond", "while_loop"]
print("tf2 is tf:", all(getattr(tf, name) is getattr(tf2, name) for name in names))
