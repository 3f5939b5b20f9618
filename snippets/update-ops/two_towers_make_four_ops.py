import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant([[1.0], [3.0], [5.0], [7.0]])
halves = tf.split(x, 2, name="split")
for i in range(2):
    with tf.name_scope(f"tower_{i}"), tf.variable_scope("", reuse=tf.AUTO_REUSE):
        tf.layers.batch_normalization(halves[i], training=True, momentum=0.5, name="bn")

print("variables:", len(tf.global_variables()))
for op in tf.get_collection(tf.GraphKeys.UPDATE_OPS):
    print(op.name)
first = tf.get_collection(tf.GraphKeys.UPDATE_OPS, scope="tower_0/")
print("of the first tower:", len(first))
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    sess.run(first)
    print("moving mean:", sess.run("bn/moving_mean:0"))
