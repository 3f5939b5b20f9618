import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.get_variable("v", initializer=3.0)

with tf.train.MonitoredTrainingSession() as sess:
    print("eval with the session:", v.eval(session=sess))
    print("a default session:", tf.get_default_session())
    try:
        print("eval:", v.eval())
    except ValueError as error:
        print("ValueError:", str(error).split(". ")[0])
try:
    sess.run(v)
except AttributeError as error:
    print("after the block:", error)
