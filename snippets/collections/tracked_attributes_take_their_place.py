import tensorflow as tf


class Encoder(tf.Module):
    def __init__(self):
        super().__init__()
        self.scale = tf.Variable(2.0, name="scale")


class Net(tf.Module):
    def __init__(self):
        super().__init__()
        self.w = tf.Variable(3.0, name="w")
        self.layers = [tf.Variable(1.0, name="b")]
        self.steps = tf.Variable(0, name="steps", trainable=False)
        self.encoder = Encoder()


def show(label, variables):
    print(label, [v.name for v in variables])


net = Net()
show("variables:", net.variables)
show("trainable:", net.trainable_variables)
show("of the encoder:", net.encoder.trainable_variables)
