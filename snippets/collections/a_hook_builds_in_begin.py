import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


class Early(tf.train.SessionRunHook):
    def begin(self):
        self.doubled = 2.0 * w

    def after_create_session(self, session, coord):
        print("doubled:", session.run(self.doubled))


w = tf.get_variable("w", initializer=1.0)
with tf.train.MonitoredTrainingSession(hooks=[Early()]) as sess:
    print(sess.run(w))
