import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

files = tf.placeholder(tf.string, [None], name="files")
images = tf.image.decode_png(files, channels=1)
