import tensorflow.compat.v1 as tf


def by_initial_value(w):
    return w.initial_value


def by_cond(w):
    ready = tf.is_variable_initialized(w)
    return tf.cond(ready, w.read_value, lambda: w.initial_value)


def by_initializer(w):
    with tf.control_dependencies([w.initializer]):
        return w.read_value()


for way in [by_initial_value, by_cond, by_initializer]:
    with tf.Graph().as_default(), tf.Session() as sess:
        w = tf.get_variable("w", initializer=tf.random.normal([], seed=1))
        copy = tf.get_variable("copy", initializer=way(w))
        sess.run(tf.global_variables_initializer())
        start = [round(float(x), 1) for x in sess.run([w, copy])]
        sess.run(w.assign(100.0))
        sess.run(copy.initializer)
        trained = [round(float(x), 1) for x in sess.run([w, copy])]
        print(way.__name__ + ":", *start, "after training:", *trained)
