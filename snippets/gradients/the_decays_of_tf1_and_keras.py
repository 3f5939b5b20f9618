import tensorflow as tf

tf1 = tf.compat.v1
tf1.enable_eager_execution()
old, new = tf1.train, tf.keras.optimizers.schedules

pairs = {
    "exponential": (
        lambda step: old.exponential_decay(0.1, step, 10, 0.5)(),
        new.ExponentialDecay(0.1, 10, 0.5),
    ),
    "polynomial": (
        lambda step: old.polynomial_decay(0.1, step, 20, 0.01)(),
        new.PolynomialDecay(0.1, 20, 0.01),
    ),
    "inverse time": (
        lambda step: old.inverse_time_decay(0.1, step, 10, 1.0)(),
        new.InverseTimeDecay(0.1, 10, 1.0),
    ),
    "piecewise": (
        lambda step: old.piecewise_constant(step, [10, 20], [0.1, 0.05, 0.01])(),
        new.PiecewiseConstantDecay([10, 20], [0.1, 0.05, 0.01]),
    ),
}
for name, (of_tf1, of_keras) in pairs.items():
    for rate in of_tf1, of_keras:
        rates = [rate(tf.constant(step)) for step in (0, 10, 11, 20, 30)]
        print(name, *[f"{float(value):.4f}" for value in rates])
