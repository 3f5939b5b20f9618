import numpy as np
import tensorflow as tf

tf.keras.utils.set_random_seed(1)
x = np.array([[-2.0], [-1.0], [1.0], [2.0]], dtype="float32")
labels = np.array([0, 0, 1, 1])
hidden = tf.keras.layers.Dense(8, activation="relu")
classes = tf.keras.layers.Dense(2, activation="softmax")
model = tf.keras.Sequential([hidden, classes])
model.compile("adagrad", "sparse_categorical_crossentropy")
model.optimizer.learning_rate = 0.5
model.fit(x, labels, epochs=20, verbose=0)
print("classes:", model.predict(x, verbose=0).argmax(axis=1))
