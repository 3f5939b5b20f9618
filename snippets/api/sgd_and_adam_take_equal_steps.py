import tensorflow as tf

tf1 = tf.compat.v1
tf1.enable_eager_execution()

old, new = tf1.train, tf.keras.optimizers
pairs = {
    "SGD": (old.GradientDescentOptimizer(0.1), new.SGD(0.1)),
    "momentum": (old.MomentumOptimizer(0.1, 0.9), new.SGD(0.1, momentum=0.9)),
    "Adam": (old.AdamOptimizer(0.1), new.Adam(0.1, epsilon=1e-8)),
    "Adagrad": (old.AdagradOptimizer(0.1), new.Adagrad(0.1)),
    "Adadelta": (old.AdadeltaOptimizer(5.0), new.Adadelta(5.0, epsilon=1e-8)),
    "Ftrl": (old.FtrlOptimizer(0.1), new.Ftrl(0.1)),
}


def three_steps(optimizer):
    v = tf.Variable([1.0, 2.0])
    for _ in range(3):
        with tf.GradientTape() as tape:
            loss = tf.reduce_sum(v**2)
        optimizer.apply_gradients([(tape.gradient(loss, v), v)])
    return v.numpy().round(4)


for name, optimizers in pairs.items():
    print(name, *map(three_steps, optimizers))
