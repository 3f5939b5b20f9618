import tensorflow as tf

tf.compat.v1.enable_v2_behavior()


class Shift(tf.Module):
    def __init__(self):
        super().__init__()
        self.start = tf.Variable(0.0)
        self.known = tf.Variable(False)

    @tf.function
    def __call__(self, x):
        if not self.known:
            self.start.assign(x)
            self.known.assign(True)
        return x - self.start


shift = Shift()
shift.__call__.get_concrete_function(tf.TensorSpec([], tf.float32))
print(shift(tf.constant(3.0)).numpy(), shift(tf.constant(5.0)).numpy())
