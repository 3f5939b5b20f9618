import tensorflow as tf

layer = tf.keras.layers.Dense(1, name="dense")
with tf.name_scope("n"):
    v = tf.Variable(0.0, name="v")
    layer.build([1, 2])

print("tf.Variable:", v.name)
print("kernel:", layer.kernel.path)
