import tensorflow as tf


class Scale(tf.keras.layers.Layer):
    def __init__(self, factor):
        super().__init__()
        self.factor = factor

    def call(self, inputs):
        return self.factor * inputs


x = tf.ones([2, 2])
model = tf.keras.Sequential([Scale(3.0), tf.keras.layers.Dense(2)])
model.compile("sgd", "mse")
for call in (
    lambda: Scale(3.0, name="scale"),
    lambda: Scale(3.0).call(x, training=True),
    lambda: model.fit(x, x, nb_epoch=1),
):
    try:
        call()
        print("accepted")
    except TypeError as error:
        print(error)
