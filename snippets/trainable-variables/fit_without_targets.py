import numpy as np
import tensorflow as tf

x = np.ones([4, 1], "float32")
model = tf.keras.Sequential([tf.keras.layers.Dense(1, kernel_initializer="ones")])
model.compile("sgd", "mse")
try:
    model.fit(x, verbose=0)
except ValueError as error:
    print("ValueError:", str(error).strip().split("ValueError: ")[-1])
else:
    print("no error")
