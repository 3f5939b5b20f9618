import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import numpy as np
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

model = tf.keras.Sequential(
    [tf.keras.layers.Dense(1, use_bias=False, input_shape=(2,))]
)
model.set_weights([np.array([[1.0], [2.0]])])
x = tf.placeholder(tf.float32, [None, 2])
y = model(x)
optimizer = tf.train.AdamOptimizer(0.1)
train_op = optimizer.minimize(tf.reduce_mean(tf.square(y)))
feed = {x: [[1.0, 1.0]]}
sess = tf.keras.backend.get_session()
sess.run(tf.variables_initializer(optimizer.variables()))
print("with the loaded weights:", float(sess.run(y, feed)[0, 0]))
sess.run(train_op, feed)
print("after a step:", round(float(sess.run(y, feed)[0, 0]), 3))
