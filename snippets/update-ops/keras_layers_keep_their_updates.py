import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant([[1.0], [3.0], [5.0], [7.0]])
layer = tf.keras.layers.BatchNormalization(momentum=0.5, name="bn")
y = layer(x, training=True)
print("in the collection:", len(tf.get_collection(tf.GraphKeys.UPDATE_OPS)))
print("in layer.updates:", len(layer.updates))

for op in layer.updates:
    tf.add_to_collection(tf.GraphKeys.UPDATE_OPS, op)
loss = tf.reduce_mean(tf.square(y - 1.0))
with tf.control_dependencies(tf.get_collection(tf.GraphKeys.UPDATE_OPS)):
    train_op = tf.train.GradientDescentOptimizer(0.1).minimize(loss)
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for _ in range(3):
        sess.run(train_op)
    print("moving mean:", sess.run(layer.moving_mean))
