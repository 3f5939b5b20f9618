import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

if tf.__version__ < "2":
    from tensorflow.contrib.rnn import LayerNormBasicLSTMCell
else:
    from tf_slim import layer_norm as ln

    class LayerNormBasicLSTMCell(tf.nn.rnn_cell.BasicLSTMCell):
        build = tf.keras.layers.Layer.build

        def call(self, x, s):
            names = "input transform forget output".split()
            x = tf.concat([x, s.h], 1)
            x = x @ tf.get_variable("kernel", [x.shape[1], 4 * self._num_units])
            i, j, f, o = [ln(y, scope=n) for y, n in zip(tf.split(x, 4, 1), names)]
            c = ln(s.c * tf.sigmoid(f + 1) + tf.sigmoid(i) * tf.tanh(j), scope="state")
            h = tf.tanh(c) * tf.sigmoid(o)
            return h, type(s)(c, h)


tf.disable_v2_behavior()
x = tf.reshape(tf.range(8.0), [2, 2, 2]) ** 2
tf.get_variable_scope().set_initializer(tf.random_uniform_initializer(seed=1))
y, _ = tf.nn.dynamic_rnn(LayerNormBasicLSTMCell(3), x, dtype=tf.float32)
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print(sess.run(y[0]).round(4), tf.global_variables()[0].op.name)
