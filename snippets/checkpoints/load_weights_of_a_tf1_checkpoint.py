import numpy as np
import tensorflow as tf

v1 = tf.compat.v1
with tf.Graph().as_default(), v1.Session() as sess:
    v1.get_variable("fc/kernel", [2, 3])
    v1.get_variable("fc/bias", [3])
    sess.run(v1.global_variables_initializer())
    v1.train.Saver().save(sess, "./model.ckpt")

model = tf.keras.Sequential([tf.keras.layers.Dense(3, name="fc")])
model.build((None, 2))
model.load_weights("./model.ckpt")
saved = tf.train.load_variable("./model.ckpt", "fc/kernel")
print("equal:", np.array_equal(model.get_weights()[0], saved))
