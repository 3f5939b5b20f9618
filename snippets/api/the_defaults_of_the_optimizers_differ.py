import tensorflow as tf

tf1 = tf.compat.v1
tf1.enable_eager_execution()

old, new = tf1.train, tf.keras.optimizers
pairs = {
    "Adam": (old.AdamOptimizer(0.1), new.Adam(0.1), 1e-7),
    "Adam, 1e-8": (old.AdamOptimizer(0.1), new.Adam(0.1, epsilon=1e-8), 1e-7),
    "RMSProp": (old.RMSPropOptimizer(0.1), new.RMSprop(0.1), 1.0),
}


def three_steps(optimizer, gradient):
    v = tf.Variable(1.0)
    for _ in range(3):
        optimizer.apply_gradients([(tf.constant(gradient), v)])
    return v.numpy().round(4)


for name, (of_tf1, of_keras, gradient) in pairs.items():
    print(name, three_steps(of_tf1, gradient), three_steps(of_keras, gradient))

v, rmsprop = tf.Variable(1.0), old.RMSPropOptimizer(0.1)
rmsprop.apply_gradients([(tf.constant(0.0), v)])
print("mean square of TF1 after a 0:", rmsprop.get_slot(v, "rms").numpy())
