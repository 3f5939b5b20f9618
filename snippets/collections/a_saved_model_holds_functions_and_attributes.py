import tensorflow as tf


class Model(tf.Module):
    def __init__(self):
        super().__init__()
        self.w = tf.Variable(3.0, name="w")

    @tf.function(input_signature=[tf.TensorSpec([], tf.float32)])
    def predict(self, x):
        return self.w * x


tf.saved_model.save(Model(), "model")
loaded = tf.saved_model.load("model")
print("output:", loaded.predict(tf.constant(2.0)).numpy())
print("variable:", loaded.w.numpy())
