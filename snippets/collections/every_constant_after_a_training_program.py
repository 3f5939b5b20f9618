import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None, 4])
h = tf.layers.dense(x, 3, kernel_regularizer=tf.nn.l2_loss)
h = tf.layers.batch_normalization(h, training=True)
loss = tf.losses.mean_squared_error(tf.zeros_like(h), h)
tf.summary.scalar("loss", loss)
step = tf.train.get_or_create_global_step()
train = tf.train.AdamOptimizer().minimize(tf.losses.get_total_loss(), step)
tf.metrics.mean(loss)
tf.train.ExponentialMovingAverage(0.9).apply(tf.trainable_variables())
tf.train.Scaffold().finalize()

for name in [name for name in dir(tf.GraphKeys) if name[0] != "_"]:
    string = getattr(tf.GraphKeys, name)
    other = [] if string == name.lower() else ["is", repr(string)]
    print("filled" if tf.get_collection(string) else "empty ", name, *other)
