import tensorflow as tf

tf1, tf2 = tf.compat.v1, tf.compat.v2
tf1.enable_eager_execution()

zero = tf.constant(0)
old = tf1.while_loop(lambda i: i < 5, lambda i: i + 1, [zero])
new = tf2.while_loop(lambda i: i < 5, lambda i: [i + 1], [zero])
print("TF1, a tensor:", old.numpy(), "TF2, a list:", new[0].numpy())
try:
    tf2.while_loop(lambda i: i < 5, lambda i: i + 1, [zero])
except TypeError as error:
    print("TF2, a tensor:", error)


@tf.function
def count():
    return tf2.while_loop(lambda i: i < 5, lambda i: i + 1, [tf.constant(0)])


print("TF2 in a tf.function:", count()[0].numpy())
