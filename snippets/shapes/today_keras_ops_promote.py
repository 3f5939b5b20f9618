import keras
import tensorflow as tf

count = tf.constant([3, 4])
weights = tf.constant([0.5, 0.5])
print("product:", keras.ops.multiply(count, weights).numpy())
print("by a float:", keras.ops.multiply(count, 0.5).numpy())
print("mean:", keras.ops.mean(count).numpy())
