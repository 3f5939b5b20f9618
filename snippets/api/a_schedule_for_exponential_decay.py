import tensorflow as tf

tf1 = tf.compat.v1
tf1.enable_eager_execution()

schedules = tf.keras.optimizers.schedules
for staircase in False, True:
    new = schedules.ExponentialDecay(0.1, 10, 0.5, staircase=staircase)
    for step in 5, 10, 15:
        old = tf1.train.exponential_decay(0.1, step, 10, 0.5, staircase=staircase)
        print(staircase, step, old().numpy().round(4), new(step).numpy().round(4))

v = tf.Variable(1.0)
optimizer = tf.keras.optimizers.SGD(schedules.ExponentialDecay(0.1, 1, 0.5))
for _ in range(2):
    optimizer.apply_gradients([(tf.constant(1.0), v)])
    print("trained:", v.numpy().round(4))
with tf.Graph().as_default():
    rate = tf1.train.exponential_decay(0.1, 5, 10, 0.5)
    print("in a graph, a tensor:", isinstance(rate, tf.Tensor))
