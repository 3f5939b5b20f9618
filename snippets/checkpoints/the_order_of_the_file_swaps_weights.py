import numpy as np
import tensorflow as tf

v1 = tf.compat.v1
with tf.Graph().as_default(), v1.Session() as sess:
    for value, name in enumerate(["gamma", "beta", "moving_mean", "moving_variance"]):
        v1.get_variable("bn/" + name, initializer=[float(value + 1)])
    sess.run(v1.global_variables_initializer())
    v1.train.Saver().save(sess, "./model.ckpt")

layer = tf.keras.layers.BatchNormalization(name="bn")
layer.build((None, 1))
names = [name for name, _ in tf.train.list_variables("./model.ckpt")]
print("order of the file:", names)
layer.set_weights([tf.train.load_variable("./model.ckpt", name) for name in names])
for weight, value in zip(layer.weights, layer.get_weights()):
    name = weight.name.split("/")[-1].split(":")[0]
    saved = tf.train.load_variable("./model.ckpt", "bn/" + name)
    print(name, value, "equal:", np.array_equal(value, saved))
