import tensorflow as tf

tf1, tf2 = tf.compat.v1, tf.compat.v2
tf1.enable_eager_execution()


def compare(name, call):
    for version, api in (("TF1", tf1), ("TF2", tf2)):
        try:
            print(version, name + ":", call(api))
        except tf.errors.InvalidArgumentError as error:
            print(version, name + ":", type(error).__name__)


z = tf.constant([[1 + 2j, 3 - 1j]])
compare("transpose", lambda api: api.transpose(z, [1, 0], "t").numpy().tolist())
x = tf.constant([[1, 5, 2], [4, 0, 3]])
compare("gather", lambda api: api.gather(x, [1, 0], None, None, 1).numpy().tolist())
a = tf.SparseTensor([[0, 0]], [1], [1, 2])
b = tf.SparseTensor([[1, 1]], [2], [2, 2])
compare("concat", lambda api: api.sparse.concat(1, [a, b], "c").dense_shape.numpy())
print("TF1 multinomial:", tf1.multinomial([[0.0, 0.0]], 2, 3).dtype.name)
print("TF2 categorical:", tf2.random.categorical([[0.0, 0.0]], 2, 3).dtype.name)
