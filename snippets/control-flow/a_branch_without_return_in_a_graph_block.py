import tensorflow.compat.v1 as tf

with tf.Graph().as_default():
    v = tf.get_variable("v", initializer=0.0)
    update_it = tf.placeholder(tf.bool, [])

    def update():
        tf.assign_add(v, 1.0)

    print("no return in both:", tf.cond(update_it, update, update))
    tf.cond(update_it, update, lambda: v.read_value())
