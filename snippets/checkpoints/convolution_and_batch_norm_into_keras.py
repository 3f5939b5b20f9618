import numpy as np
import tensorflow as tf

v1 = tf.compat.v1
x = np.arange(32, dtype="float32").reshape(1, 4, 4, 2)
parts = ["gamma", "beta", "moving_mean", "moving_variance"]
with tf.Graph().as_default(), v1.Session() as sess:
    kernel = v1.get_variable("conv/kernel", [3, 3, 2, 4])
    random = v1.random_uniform_initializer(0.5, 2.0)
    norm = {p: v1.get_variable("bn/" + p, [4], initializer=random) for p in parts}
    y = v1.nn.conv2d(x, kernel, strides=[1, 2, 2, 1], padding="SAME")
    mean, variance = norm["moving_mean"], norm["moving_variance"]
    y = tf.nn.batch_normalization(y, mean, variance, norm["beta"], norm["gamma"], 1e-3)
    sess.run(v1.global_variables_initializer())
    v1.train.Saver().save(sess, "./model.ckpt")
    expected = sess.run(y)

layers = tf.keras.layers
conv = layers.Conv2D(4, 3, strides=2, padding="same", use_bias=False, name="conv")
model = tf.keras.Sequential([conv, layers.BatchNormalization(name="bn")])
model.build((None, 4, 4, 2))
reader = tf.train.load_checkpoint("./model.ckpt")
for layer, names in zip(model.layers, [["kernel"], parts]):
    print(layer.name, [w.name.split("/")[-1].split(":")[0] for w in layer.weights])
    layer.set_weights([reader.get_tensor(layer.name + "/" + name) for name in names])
print("equal:", np.allclose(model.predict(x, verbose=0), expected, atol=1e-4))
