import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([tf.keras.layers.Embedding(3, 1)])
model.build((None, None))
model.set_weights([np.array([[10.0], [11.0], [12.0]])])
try:
    print(model.predict(np.array([[0, -1]]), verbose=0).ravel())
except tf.errors.InvalidArgumentError as error:
    lines = str(error).splitlines()
    print(next(line for line in lines if "is not in [" in line))
