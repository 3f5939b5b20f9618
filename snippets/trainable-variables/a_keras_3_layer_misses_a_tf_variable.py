import tensorflow as tf


class Scale(tf.keras.layers.Layer):
    def __init__(self):
        super().__init__()
        self.by_layer = self.add_weight(name="by_layer", shape=[])
        self.by_class = tf.Variable(3.0, name="by_class")


layer = Scale()
print("trainable:", [v.name.split(":")[0] for v in layer.trainable_variables])
print("by_class.trainable:", layer.by_class.trainable)
