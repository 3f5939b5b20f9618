import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant([[1.0], [3.0], [5.0], [7.0]])
layer = tf.layers.BatchNormalization(momentum=0.5)
y = layer(x, training=True)
loss = tf.reduce_mean(tf.square(y - x))
with tf.control_dependencies(layer.updates):
    train_op = tf.train.GradientDescentOptimizer(0.1).minimize(loss)
test = layer(x, training=False)
variables = [layer.gamma, layer.beta, layer.moving_mean, layer.moving_variance]

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for _ in range(3):
        sess.run(train_op)
    for v in variables:
        print(v.name.split("/")[-1].split(":")[0], sess.run(v).round(4))
    print("inference", sess.run(test).ravel().round(4))
