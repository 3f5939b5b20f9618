import numpy as np
import tensorflow as tf

pixels = (np.arange(60 * 784) % 251).astype("uint8").reshape(60, 28, 28)
digits = (np.arange(60) % 10).astype("uint8")
tf.keras.datasets.mnist.load_data = lambda: ((pixels, digits), (pixels, digits))

(images, labels), (test_images, test_labels) = tf.keras.datasets.mnist.load_data()
images = images.reshape(-1, 784).astype("float32") / 255
test_images = test_images.reshape(-1, 784).astype("float32") / 255
labels, test_labels = np.eye(10)[labels], np.eye(10)[test_labels]
print("loaded:", pixels.shape, pixels.dtype, digits.shape)
print("to train:", images.shape, images.dtype, labels.shape)
print("to test:", test_images.shape, test_images.dtype, test_labels.shape)
print("from", images.min(), "to", images.max().round(3), "digit 3:", labels[3])
