import tensorflow as tf

tf1 = tf.compat.v1
tf1.enable_eager_execution()

x = tf.constant([[1.0, 5.0, 3.0], [4.0, 0.0, 2.0]])
old = tf1.reduce_mean(x, reduction_indices=[1], keep_dims=True)
new = tf.reduce_mean(x, axis=[1], keepdims=True)
print("reduce_mean:", old.numpy().tolist(), new.numpy().tolist())
for name in ["sum", "max", "min", "prod", "logsumexp"]:
    old = getattr(tf1, "reduce_" + name)(x, reduction_indices=[1], keep_dims=True)
    new = getattr(tf, "reduce_" + name)(x, axis=[1], keepdims=True)
    print("reduce_" + name, "equal:", old.numpy().tolist() == new.numpy().tolist())
for name in ["all", "any"]:
    old = getattr(tf1, "reduce_" + name)(x > 0.0, reduction_indices=[1], keep_dims=True)
    new = getattr(tf, "reduce_" + name)(x > 0.0, axis=[1], keepdims=True)
    print("reduce_" + name + ":", old.numpy().tolist(), new.numpy().tolist())
old, new = tf1.norm(x, axis=1, keep_dims=True), tf.norm(x, axis=1, keepdims=True)
print("norm equal:", old.numpy().tolist() == new.numpy().tolist())
old = tf1.count_nonzero(x, reduction_indices=[1], keep_dims=True)
new = tf.math.count_nonzero(x, axis=[1], keepdims=True)
print("count_nonzero:", old.numpy().tolist(), new.numpy().tolist())
