import tensorflow as tf

tf.compat.v1.enable_v2_behavior()

dense = tf.keras.layers.Dense(1000)
dense.build((None, 3))
tf.train.Checkpoint(kernel=tf.Variable(dense.kernel)).save("./model.ckpt")
path = tf.train.latest_checkpoint(".")

five = tf.Variable(tf.zeros([3, 5]))
try:
    tf.train.Checkpoint(kernel=five).restore(path)
except ValueError as error:
    print("Checkpoint:", error, sep="\n")
try:
    five.assign(dense.kernel)
except ValueError as error:
    print("assign:", error, sep="\n")
layer = tf.keras.layers.Dense(5)
layer.build((None, 3))
try:
    layer.set_weights(dense.get_weights())
except ValueError as error:
    print("set_weights:", error, sep="\n")
