import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable(4.0)


def model():
    loss = tf.square(w)
    train_op = tf.train.GradientDescentOptimizer(0.25).minimize(loss, name="train")
    return train_op, loss


loss, train_op = model()
tf.summary.scalar("loss", loss)
