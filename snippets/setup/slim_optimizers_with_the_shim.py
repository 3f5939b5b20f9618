import tensorflow.compat.v1 as tf
import tf_slim as slim
from tensorflow.python.framework import ops
from tensorflow.python.ops import variable_scope

ops.Tensor, ops.IndexedSlices = tf.Tensor, tf.IndexedSlices
variable_scope.variable = tf.Variable
tf.disable_v2_behavior()

for optimizer, clip in [("SGD", None), ("SGD", 1.0), ("Adam", None), ("Adam", 1.0)]:
    tf.reset_default_graph()
    w = tf.get_variable("w", initializer=2.0)
    count = slim.local_variable(0, name="count")
    global_step = tf.train.get_or_create_global_step()
    step = slim.optimize_loss(
        tf.square(w), global_step, 0.1, optimizer, clip_gradients=clip
    )
    with tf.Session() as sess:
        sess.run([tf.global_variables_initializer(), tf.local_variables_initializer()])
        sess.run(step)
        print(optimizer, clip, "w:", round(float(sess.run(w)), 4))
print("local:", [v.op.name for v in tf.local_variables()])
