import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable(3.0, name="w")
try:
    w.trainable = False
except AttributeError as error:
    print(type(error).__name__)
print("trainable:", w.trainable)

tf.get_collection_ref(tf.GraphKeys.TRAINABLE_VARIABLES).clear()
print("in the collection:", w in tf.trainable_variables())
print("trainable:", w.trainable)
