import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

image = tf.constant([[[1.0], [3.0]], [[5.0], [7.0]]])
scale = tf.Variable(2.0, name="scale")
adjusted = tf.image.adjust_contrast(image * scale, 0.5)
gradient = tf.gradients(tf.reduce_sum(tf.square(adjusted)), scale)
