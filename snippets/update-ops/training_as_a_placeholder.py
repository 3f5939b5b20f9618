import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant([[1.0], [3.0], [5.0], [7.0]])
training = tf.placeholder(tf.bool, [], name="training")
y = tf.layers.batch_normalization(x, training=training, momentum=0.5, name="bn")
updates = tf.get_collection(tf.GraphKeys.UPDATE_OPS)

for item in updates:
    print(item.name, "of type", item.type)
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for value in [False, True]:
        sess.run(updates, {training: value})
        averages = sess.run(["bn/moving_mean:0", "bn/moving_variance:0"])
        print("training:", value, "averages:", averages[0], averages[1])
