import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

LOGITS = "logits"

tf.add_to_collection(LOGITS, tf.constant([1.0, 2.0], name="logits"))

(logits,) = tf.get_collection(LOGITS)
print(logits.name)
print(tf.get_default_graph().get_all_collection_keys())
