import tensorflow as tf

tf.compat.v1.enable_v2_behavior()


class Scale(tf.keras.layers.Layer):
    def call(self, x):
        return tf.Variable(2.0) * x


model = tf.keras.Sequential([Scale()])
model.compile("sgd", "mse")
try:
    model.predict(tf.ones([1, 2]), verbose=0)
except ValueError as error:
    message = str(error)
    print(message[message.index("tf.function") :].split(". ")[0])
