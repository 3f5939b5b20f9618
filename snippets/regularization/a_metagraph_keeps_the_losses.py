import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

tf.get_variable("w", initializer=[3.0, 4.0], regularizer=slim.l2_regularizer(0.1))
meta_graph = tf.train.export_meta_graph()

with tf.Graph().as_default():
    tf.train.import_meta_graph(meta_graph)
    (penalty,) = tf.get_collection(tf.GraphKeys.REGULARIZATION_LOSSES)
    print(penalty.name)
    with tf.Session() as sess:
        sess.run(tf.global_variables_initializer())
        print(sess.run(penalty).round(2))
