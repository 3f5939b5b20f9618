import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

tf.get_variable("w", [])
tf.Variable(0.0, name="v")
tf.get_variable("frozen", [], trainable=False)
tf.get_local_variable("local", [])
tf.metrics.mean(tf.constant(1.0), name="mean")
tf.train.get_or_create_global_step()

keys = tf.GraphKeys
for key in [
    keys.GLOBAL_VARIABLES,
    keys.TRAINABLE_VARIABLES,
    keys.LOCAL_VARIABLES,
    keys.METRIC_VARIABLES,
    keys.MODEL_VARIABLES,
    keys.GLOBAL_STEP,
]:
    print(key + ":", [v.op.name for v in tf.get_collection(key)])
