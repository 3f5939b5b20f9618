import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", [2])
with tf.train.MonitoredTrainingSession():
    print("finalized:", tf.get_default_graph().finalized)
    tf.get_collection_ref("outputs").append("through the ref")
    print("outputs:", tf.get_collection("outputs"))
    tf.add_to_collection("outputs", "by the function")
