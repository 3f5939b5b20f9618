import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import numpy as np
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

sess = tf.Session()
tf.keras.backend.set_session(sess)
model = tf.keras.Sequential(
    [tf.keras.layers.Dense(1, use_bias=False, input_shape=(2,))]
)
model.set_weights([np.array([[1.0], [2.0]])])
with sess.as_default():
    print("prediction:", model.predict(np.ones([1, 2])))
print("by sess.run:", sess.run(model.output, {model.input: np.ones([1, 2])}))
