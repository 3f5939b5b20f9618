import tensorflow as tf

tf.compat.v1.enable_v2_behavior()


class Shift(tf.Module):
    def __init__(self):
        super().__init__()
        self.start = None

    @tf.function
    def __call__(self, x):
        if self.start is None:
            self.start = tf.Variable(x)
        return x - self.start


shift = Shift()
shift.__call__.get_concrete_function(tf.TensorSpec([], tf.float32))
