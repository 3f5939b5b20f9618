import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()
tf.enable_resource_variables()


def train(optimizer, penalty, decay):
    l2 = slim.l2_regularizer(penalty)
    w = tf.get_variable("w", initializer=[1.0, 1.0], regularizer=l2)
    total = tf.reduce_sum(w * [10.0, 0.1]) + tf.losses.get_regularization_loss()
    gradients = optimizer.compute_gradients(total)
    with tf.control_dependencies([g for g, _ in gradients]):
        shrink = tf.assign_sub(w, 0.1 * decay * w)
    with tf.control_dependencies([shrink]):
        step = optimizer.apply_gradients(gradients)
    with tf.Session() as sess:
        sess.run(tf.global_variables_initializer())
        for _ in range(5):
            sess.run(step)
        return sess.run(w).round(3)


for name, more in {"GradientDescent": [], "Momentum": [0.9], "Adam": []}.items():
    for penalty, decay in [(0.1, 0.0), (0.0, 0.1)]:
        with tf.Graph().as_default():
            optimizer = getattr(tf.train, f"{name}Optimizer")(0.1, *more)
            trained = train(optimizer, penalty, decay)
            print(f"{name}, L2 {penalty}, decay {decay}:", trained)
