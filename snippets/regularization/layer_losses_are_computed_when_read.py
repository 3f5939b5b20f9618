import tensorflow as tf

keras = tf.keras
l2 = keras.regularizers.l2(0.1)
dense = keras.layers.Dense(2, kernel_initializer="ones", kernel_regularizer=l2)
print("before the layer has weights:", dense.losses)

dense(tf.ones([1, 3]))
print("kernel of ones:", [round(float(loss), 2) for loss in dense.losses])
dense.kernel.assign(2.0 * tf.ones([3, 2]))
print("kernel of twos:", [round(float(loss), 2) for loss in dense.losses])
dense.trainable = False
print("frozen:", dense.losses)
