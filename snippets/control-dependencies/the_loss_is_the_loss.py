import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable(4.0)


def model():
    loss = tf.square(w)
    train_op = tf.train.GradientDescentOptimizer(0.25).minimize(loss, name="train")
    return train_op, loss


train_op, loss = model()
summary = tf.summary.scalar("loss", loss)
print(train_op.type, "|", loss.op.type, "|", summary.op.type)
