import tensorflow as tf

w = tf.Variable(2.0)
momentum = tf.Variable(0.0)


def step():
    momentum.assign(0.5 * momentum + 1.0)
    w.assign_add(momentum)


for name, run in [("eager:", step), ("tf.function:", tf.function(step))]:
    w.assign(2.0)
    momentum.assign(0.0)
    values = [w.numpy().item()]
    for _ in range(3):
        run()
        values.append(w.numpy().item())
    print(name, values)
