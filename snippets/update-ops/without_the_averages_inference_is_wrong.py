import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None, 1])
training = tf.placeholder(tf.bool, [])
y = tf.layers.batch_normalization(x, momentum=0.9, training=training)
loss = tf.reduce_mean(tf.square(y - x))
optimizer = tf.train.GradientDescentOptimizer(0.1)
train_op = optimizer.minimize(loss)

data = [[1.0], [3.0], [5.0], [7.0]]
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for _ in range(200):
        sess.run(train_op, {x: data, training: True})
    error = sess.run(loss, {x: data, training: True})
    print("loss in training:", round(float(error), 3))
    prediction = sess.run(y, {x: [[7.0]], training: False})
    print("prediction for 7:", prediction.round(2))
