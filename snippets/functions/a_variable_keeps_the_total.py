import tensorflow.compat.v1 as tf

tf.enable_v2_behavior()


class Total(tf.Module):
    def __init__(self):
        super().__init__()
        self.total = tf.Variable(0.0)

    @tf.function
    def add(self, x):
        self.total.assign_add(tf.reduce_sum(x))
        return self.total.read_value()


total = Total()
print("1 ->", total.add(tf.constant(1.0)).numpy())
print("2 ->", total.add(tf.constant(2.0)).numpy())
print("[3, 4] ->", total.add(tf.constant([3.0, 4.0])).numpy())
