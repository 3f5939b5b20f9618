import tensorflow.compat.v1 as tf
import tf_slim as slim

keras = tf.keras.regularizers
with tf.Graph().as_default():
    w = tf.get_variable("w", initializer=[3.0, -4.0])
    penalties = {
        "slim l2, 0.1": slim.l2_regularizer(0.1)(w),
        "Keras l2, 0.1": keras.l2(0.1)(w),
        "Keras l2, 0.05": keras.l2(0.05)(w),
        "slim l1, 0.1": slim.l1_regularizer(0.1)(w),
        "Keras l1, 0.1": keras.l1(0.1)(w),
    }
    with tf.Session() as sess:
        sess.run(w.initializer)
        for name, penalty in penalties.items():
            print(name, "->", sess.run(penalty).round(3))
