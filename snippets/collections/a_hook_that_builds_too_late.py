import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


class Late(tf.train.SessionRunHook):
    def after_create_session(self, session, coord):
        self.doubled = 2.0 * w


w = tf.get_variable("w", initializer=1.0)
with tf.train.MonitoredTrainingSession(hooks=[Late()]) as sess:
    print(sess.run(w))
