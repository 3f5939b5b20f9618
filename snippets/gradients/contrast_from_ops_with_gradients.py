import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

image = tf.constant([[[1.0], [3.0]], [[5.0], [7.0]]])
scale = tf.Variable(2.0, name="scale")
scaled = image * scale
mean = tf.reduce_mean(scaled, [0, 1], keepdims=True)
adjusted = (scaled - mean) * 0.5 + mean
gradient = tf.gradients(tf.reduce_sum(tf.square(adjusted)), scale)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    same = tf.image.adjust_contrast(scaled, 0.5)
    print("same image:", sess.run(tf.reduce_all(tf.equal(adjusted, same))))
    print("gradient:", *sess.run(gradient))
