import tensorflow.compat.v1 as tf

tf.enable_v2_behavior()


class Total(tf.Module):
    def __init__(self):
        super().__init__()
        self.total = 0.0

    @tf.function
    def add(self, x):
        self.total = self.total + x
        return self.total


total = Total()
print("1 ->", total.add(tf.constant(1.0)).numpy())
print("2 ->", total.add(tf.constant(2.0)).numpy())
try:
    total.add(tf.constant([3.0, 4.0]))
except TypeError as error:
    print("[3, 4] ->")
    print(str(error).splitlines()[0])
