import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

images = tf.ones([2, 4, 4, 1])
target = tf.constant([[1.0], [1.0]])
same = tf.constant_initializer(0.1)
decay = slim.l2_regularizer(0.01)
layers = [slim.conv2d, slim.fully_connected]
with slim.arg_scope(layers, weights_initializer=same, weights_regularizer=decay):
    net = slim.conv2d(images, 2, [3, 3])
    net = slim.max_pool2d(net, [2, 2])
    net = slim.dropout(slim.flatten(net), is_training=False)
    output = slim.fully_connected(net, 1, activation_fn=None)
slim.losses.mean_squared_error(output, target)
total = slim.losses.get_total_loss()
step = slim.learning.create_train_op(total, tf.train.GradientDescentOptimizer(0.01))

print("variables:", [v.name for v in slim.get_model_variables()])
print("penalties:", len(slim.losses.get_regularization_losses()))
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print("loss before training:", round(float(sess.run(total)), 4))
    for _ in range(5):
        sess.run(step)
    print("loss after five steps:", round(float(sess.run(total)), 4))
