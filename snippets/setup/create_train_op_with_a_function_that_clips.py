import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=[3.0, 4.0])
loss = tf.reduce_sum(tf.square(w))
optimizer = tf.train.GradientDescentOptimizer(0.1)


def clip(gradients):
    return [(tf.clip_by_norm(gradient, 1.0), v) for gradient, v in gradients]


step = slim.training.create_train_op(loss, optimizer, transform_grads_fn=clip)
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    sess.run(step)
    print("w:", sess.run(w).round(2))
