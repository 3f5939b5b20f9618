import tensorflow as tf

mask = tf.constant([True, False])
print("any:", bool(tf.reduce_any(mask)), "all:", bool(tf.reduce_all(mask)))
print("given:", mask is not None, "empty:", int(tf.size(mask)) == 0)
x = tf.constant([1.0, 5.0])
inside = tf.logical_and(x > 0.0, x < 3.0)
print("0 < x < 3:", inside.numpy())
