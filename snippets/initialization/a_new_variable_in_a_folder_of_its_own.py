import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

body = tf.get_variable("body", initializer=1.0)
step = tf.train.get_or_create_global_step()
saver = tf.train.Saver()
with tf.Session() as sess:
    sess.run([step.initializer, body.assign(7.0)])
    saver.save(sess, "old/model.ckpt")

head = tf.get_variable("head", initializer=2.0)


def load(scaffold, sess):
    saver.restore(sess, "old/model.ckpt")


scaffold = tf.train.Scaffold(init_fn=load)
with tf.train.MonitoredTrainingSession(checkpoint_dir="new", scaffold=scaffold) as sess:
    print("body, head:", *sess.run([body, head]))
