import tensorflow as tf

tf1 = tf.compat.v1
tf1.enable_eager_execution()

a, b = tf.constant([7, -7]), tf.constant([2, 2])
print("div:", tf1.div(a, b).numpy().tolist(), end=" ")
print("math.floordiv:", tf.math.floordiv(a, b).numpy().tolist())
print("tf.divide:", tf.divide(a, b).numpy().tolist())
print("a // b:", (a // b).numpy().tolist(), "a / b:", (a / b).numpy().tolist())
x, y = tf.constant([7.0, -7.0]), tf.constant([2.0, 2.0])
print("div of floats:", tf1.div(x, y).numpy().tolist(), end=" ")
print("tf.divide:", tf.divide(x, y).numpy().tolist())
print("floordiv:", tf1.floordiv(x, y).numpy().tolist(), end=" ")
print("tf.math.floordiv:", tf.math.floordiv(x, y).numpy().tolist())
x = tf.constant([1.7, -1.7])
print("to_int32:", tf1.to_int32(x).numpy().tolist(), end=" ")
print("tf.cast:", tf.cast(x, tf.int32).numpy().tolist())
for name, dtype in [("to_int64", tf.int64), ("to_float", tf.float32)]:
    old, new = getattr(tf1, name)(a), tf.cast(a, dtype)
    print(name, old.dtype.name, new.dtype.name, old.numpy().tolist())
print("to_double:", tf1.to_double(a).dtype.name, tf.cast(a, tf.float64).dtype.name)
