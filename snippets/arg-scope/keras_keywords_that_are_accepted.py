import tensorflow as tf


class Scale(tf.keras.layers.Layer):
    def __init__(self, factor, **kwargs):
        super().__init__(**kwargs)
        self.factor = factor

    def call(self, inputs, training=None):
        return self.factor * inputs


x = tf.ones([2, 2])
print(Scale(3.0, name="scale").name)
print(Scale(3.0)(x, training=True).shape)
