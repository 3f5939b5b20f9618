import tensorflow as tf

tf1, tf2 = tf.compat.v1, tf.compat.v2
tf1.enable_eager_execution()

x = tf.constant([[1.0, 5.0, 2.0], [4.0, 0.0, 3.0]])
calls = {
    "concat": lambda api: api.concat([x, x], 1),
    "split": lambda api: api.concat(api.split(x, [1, 2], 1)[::-1], 1),
    "range": lambda api: api.range(0, 1, 0.25),
    "reverse": lambda api: api.reverse(x, [-1]),
    "reshape": lambda api: api.reshape(x, [3, -1]),
    "reshape of nothing": lambda api: api.reshape([], [-1, 0]),
    "zeros": lambda api: api.zeros([2], tf.int32),
    "ones": lambda api: api.ones([2], tf.int32),
    "fill": lambda api: api.fill([2], 7),
    "matmul": lambda api: api.matmul(x, x, transpose_b=True),
    "meshgrid": lambda api: api.concat(api.meshgrid([1, 2], [3], indexing="ij"), 1),
    "linspace": lambda api: api.linspace(0.0, 10.0, 5),
    "scatter_nd": lambda api: api.scatter_nd([[1], [1]], [2, 3], [3]),
    "top_k": lambda api: api.nn.top_k(x, 2).indices,
    "math.top_k": lambda api: api.math.top_k(x, 2).values,
}
for name, call in calls.items():
    old, new = call(tf1), call(tf2)
    print(name, old.numpy().tolist() == new.numpy().tolist(), old.dtype == new.dtype)
