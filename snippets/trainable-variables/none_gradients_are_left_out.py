import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable(3.0, name="w")
unused = tf.Variable(1.0, name="unused")
optimizer = tf.train.GradientDescentOptimizer(0.5)
pairs = optimizer.compute_gradients(tf.square(w))
print("without a gradient:", [v.op.name for g, v in pairs if g is None])

pairs = [(g, v) for g, v in pairs if g is not None]
clipped = [(tf.clip_by_value(g, -1.0, 1.0), v) for g, v in pairs]
train_op = optimizer.apply_gradients(clipped)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    sess.run(train_op)
    print("w:", sess.run(w), "unused:", sess.run(unused))
