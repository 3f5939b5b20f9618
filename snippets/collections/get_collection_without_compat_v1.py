import tensorflow as tf

print(tf.get_collection("losses"))
