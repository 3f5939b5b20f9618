import tensorflow as tf

scale = tf.Variable(0.1, trainable=False)


def l2(w):
    return scale * tf.reduce_sum(tf.square(w))


dense = tf.keras.layers.Dense(1, kernel_initializer="ones", kernel_regularizer=l2)
dense(tf.ones([1, 2]))
print("penalty:", round(float(dense.losses[0]), 2))
scale.assign(0.2)
print("penalty:", round(float(dense.losses[0]), 2))
