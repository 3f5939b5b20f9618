import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=[1.0])
train_loss = tf.losses.mean_squared_error([3.0], w)
test_loss = tf.losses.mean_squared_error([5.0], w)
total = tf.losses.get_total_loss()

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print("train:", sess.run(train_loss), "test:", sess.run(test_loss))
    print("total:", sess.run(total))
