import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import numpy as np
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

model = tf.keras.Sequential(
    [tf.keras.layers.Dense(1, use_bias=False, input_shape=(2,))]
)
model.set_weights([np.array([[1.0], [2.0]])])
with tf.Session() as sess:
    try:
        print("prediction:", model.predict(np.ones([1, 2])))
    except tf.errors.FailedPreconditionError as error:
        lines = error.message.splitlines()
        print("FailedPreconditionError:", *[x for x in lines if "uninitialized" in x])
