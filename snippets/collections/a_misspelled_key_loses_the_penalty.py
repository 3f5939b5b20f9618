import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def decay(w):
    return tf.nn.l2_loss(w, name="penalty")


w = tf.get_variable("w", initializer=4.0, regularizer=decay)
data_loss = tf.square(w - 4.0, name="data_loss")
penalties = tf.get_collection("REGULARIZATION_LOSSES")
loss = tf.add_n([data_loss] + penalties, name="loss")
train = tf.train.GradientDescentOptimizer(0.1).minimize(loss, name="train")

with tf.Session() as sess:
    sess.run(w.initializer)
    print("penalties:", len(penalties), "loss:", sess.run(loss))
    for _ in range(50):
        sess.run(train)
    print("w after training:", round(float(sess.run(w)), 3))
