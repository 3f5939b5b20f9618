import tensorflow as tf

tf.compat.v1.enable_v2_behavior()


class Dense(tf.Module):
    def __init__(self):
        super().__init__()
        self.w = None

    @tf.function
    def __call__(self, x):
        if self.w is None:
            self.w = tf.Variable(tf.ones([x.shape[-1], 2]))
        return tf.matmul(x, self.w)


dense = Dense()
print(dense(tf.ones([1, 3])).numpy(), dense(tf.ones([2, 3])).shape)
print("variables:", [tuple(v.shape) for v in dense.trainable_variables])
