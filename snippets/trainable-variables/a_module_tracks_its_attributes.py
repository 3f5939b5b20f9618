import tensorflow as tf


class Net(tf.Module):
    def __init__(self):
        super().__init__()
        self.w = tf.Variable(3.0, name="w")
        self.frozen = tf.Variable(1.0, name="frozen", trainable=False)
        self.layers = [tf.Variable(0.0, name="first"), tf.Variable(0.0, name="second")]


def names(variables):
    return [v.name.split(":")[0] for v in variables]


net = Net()
forgotten = tf.Variable(5.0, name="forgotten")
print("trainable:", names(net.trainable_variables))
print("all:", names(net.variables))
