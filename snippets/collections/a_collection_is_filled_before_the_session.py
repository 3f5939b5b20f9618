import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=1.0)
tf.add_to_collection("outputs", w)
with tf.train.MonitoredTrainingSession() as sess:
    print([v.name for v in tf.get_collection("outputs")])
