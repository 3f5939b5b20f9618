import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow as tf

v1 = tf.compat.v1


class Net(tf.Module):
    @v1.keras.utils.track_tf1_style_variables
    def __call__(self, x):
        with v1.variable_scope("net"):
            w = v1.get_variable("w", [], initializer=tf.ones_initializer())
        return x * w


net = Net()
print("outputs:", net(2.0).numpy(), net(3.0).numpy())
print("variables:", [v.name for v in net.variables])
