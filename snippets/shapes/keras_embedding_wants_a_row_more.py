import numpy as np
import tensorflow as tf

ids = np.array([[1, 3]])
for rows in [3, 4]:
    model = tf.keras.Sequential([tf.keras.layers.Embedding(rows, 2)])
    try:
        print("rows:", rows, model.predict(ids, verbose=0).shape)
    except tf.errors.InvalidArgumentError as error:
        lines = str(error).splitlines()
        print(next(line for line in lines if "is not in [" in line))
