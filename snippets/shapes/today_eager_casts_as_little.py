import tensorflow as tf

count = tf.constant([3, 4])
print("x * 2:", (tf.constant([1.5]) * 2).numpy())
print("cast:", (tf.cast(count, tf.float32) * 0.5).numpy())
print("int / int:", (count / 2).dtype.name)
print("mean:", tf.reduce_mean(count).numpy())
