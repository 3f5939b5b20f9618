import numpy as np
import tensorflow as tf
import tf_slim as slim

v1 = tf.compat.v1
x = np.array([[1.0, -2.0], [0.5, 3.0]], "float32")
with tf.Graph().as_default(), v1.Session() as sess:
    hidden = slim.fully_connected(x, 4, scope="fc1")
    y = slim.fully_connected(hidden, 3, activation_fn=None, scope="fc2")
    sess.run(v1.global_variables_initializer())
    v1.train.Saver().save(sess, "./model.ckpt")
    expected = sess.run(y)

model = tf.keras.Sequential(
    [
        tf.keras.layers.Dense(4, activation="relu", name="fc1"),
        tf.keras.layers.Dense(3, name="fc2"),
    ]
)
model.build((None, 2))
reader = tf.train.load_checkpoint("./model.ckpt")
for layer in model.layers:
    names = [layer.name + "/weights", layer.name + "/biases"]
    layer.set_weights([reader.get_tensor(name) for name in names])
print("equal:", np.allclose(model.predict(x, verbose=0), expected, atol=1e-6))
