import tensorflow as tf

tf1, tf2 = tf.compat.v1, tf.compat.v2
tf1.enable_eager_execution()


def dense(x):
    x = tf.sparse.to_dense(x) if isinstance(x, tf.SparseTensor) else x
    return x.numpy().tolist()


def compare(name, old, new):
    print(name + ":", dense(old), dense(new))


x = tf.SparseTensor([[0, 0], [1, 1]], [1.0, 0.25], [2, 2])
tall = tf.SparseTensor([[2, 0]], [3.0], [3, 1])
compare("add", tf1.sparse_add(x, x, thresh=1.0), tf2.sparse.add(x, x, threshold=1.0))
old = tf1.sparse_concat(1, [x, tall], expand_nonconcat_dim=True)
compare("concat", old, tf2.sparse.concat(1, [x, tall], expand_nonconcat_dims=True))
old = tf1.sparse_split(sp_input=x, num_split=2, axis=1)
compare("split", old[0], tf2.sparse.split(sp_input=x, num_split=2, axis=1)[0])
old = tf1.sparse_reduce_sum(x, reduction_axes=[1], keep_dims=True)
compare("reduce_sum", old, tf2.sparse.reduce_sum(x, axis=[1], keepdims=True))
compare("to_dense", tf1.sparse_tensor_to_dense(x, 9.0), tf2.sparse.to_dense(x, 9.0))
old = tf1.sparse_to_dense([[0, 0], [1, 1]], [2, 2], [1.0, 0.25])
compare("sparse_to_dense", old, tf2.sparse.to_dense(x))
y = tf.ones([2, 1])
old, new = tf1.sparse_tensor_dense_matmul(x, y), tf2.sparse.sparse_dense_matmul(x, y)
compare("matmul", old, new)
