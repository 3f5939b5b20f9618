import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable([3.0, 1.0], name="w")
ops = {
    "argmax": tf.argmax(w),
    "one_hot": tf.one_hot(tf.argmax(w), 2),
    "round": tf.round(w),
    "floor": tf.floor(w),
    "ceil": tf.ceil(w),
    "cast to int32": tf.cast(w, tf.int32),
    "greater": w > 2.0,
    "where, condition": tf.where(w > 2.0, tf.ones(2), tf.zeros(2)),
    "py_func": tf.py_func(lambda value: value * 2, [w], tf.float32),
    "assign to a copy": tf.Variable([0.0, 0.0], trainable=False).assign(w),
    "stop_gradient": tf.stop_gradient(w),
    "sign": tf.sign(w),
}
for name, result in ops.items():
    gradient = tf.gradients(tf.reduce_sum(tf.cast(result, tf.float32)), w)[0]
    print(name + ":", "None" if gradient is None else "a gradient")
