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
feed = {x: [[1.0, 1.0]]}
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print("in a new session, y is 3.0:", bool(sess.run(y, feed)[0, 0] == 3.0))
print("in the session of Keras, y is:", tf.keras.backend.get_session().run(y, feed))
