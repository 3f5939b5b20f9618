import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import numpy as np
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
model.set_weights([np.array([[1.0], [2.0]]), np.array([0.5])])
image = tf.get_variable("image", initializer=[[1.0, 1.0]])
y = model(image)
sess = tf.keras.backend.get_session()
sess.run(tf.variables_initializer([image]))
print("y with the loaded weights:", sess.run(y).tolist())
