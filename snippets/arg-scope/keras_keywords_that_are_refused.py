import tensorflow as tf


class Scale(tf.keras.layers.Layer):
    def __init__(self, factor):
        super().__init__()
        self.factor = factor

    def call(self, inputs):
        return self.factor * inputs


x = tf.ones([2, 2])
for call in (
    lambda: Scale(3.0, name="scale"),
    lambda: Scale(3.0)(x, is_training=True),
):
    try:
        call()
    except TypeError as error:
        print(str(error).strip().splitlines()[-1].strip())
