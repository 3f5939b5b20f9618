import tensorflow as tf

tf1, tf2 = tf.compat.v1, tf.compat.v2
tf1.enable_eager_execution()


def compare(name, old, new):
    print(name + ":", old.numpy().tolist(), new.numpy().tolist())


x = tf.constant([[1, 5, 2], [4, 0, 3]])
row = tf.constant([[7, 8]])
compare("expand_dims", tf1.expand_dims([7, 8], dim=0), tf.expand_dims([7, 8], axis=0))
compare("squeeze", tf1.squeeze(row, squeeze_dims=[0]), tf.squeeze(row, axis=[0]))
compare("argmax", tf1.argmax(x, dimension=1), tf.argmax(x, axis=1))
compare("argmin", tf1.argmin(x, dimension=1), tf.argmin(x, axis=1))
compare("arg_max", tf1.arg_max(x, dimension=1), tf.argmax(x, axis=1))
compare("arg_min", tf1.arg_min(x, dimension=1), tf.argmin(x, axis=1))
old = tf1.reverse_sequence(x, [2, 3], seq_dim=1, batch_dim=0)
new = tf.reverse_sequence(x, [2, 3], seq_axis=1, batch_axis=0)
compare("reverse_sequence", old, new)
compare("zeros_like", tf1.zeros_like(tensor=row), tf2.zeros_like(input=row))
compare("ones_like", tf1.ones_like(tensor=row), tf2.ones_like(input=row))
