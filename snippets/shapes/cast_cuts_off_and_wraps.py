import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.Session() as sess:
    for what, tensor in {
        "cast to int32:": tf.cast([1.9, -1.9], tf.int32),
        "rounded first:": tf.cast(tf.round([1.9, -1.9]), tf.int32),
        "300 to uint8:": tf.cast([300], tf.uint8),
        "saturate_cast:": tf.saturate_cast([300], tf.uint8),
        "cast to bool:": tf.cast([0.0, 0.5, 2.0], tf.bool),
        "bool to float32:": tf.cast([True, False], tf.float32),
    }.items():
        print(what, sess.run(tensor).tolist())
