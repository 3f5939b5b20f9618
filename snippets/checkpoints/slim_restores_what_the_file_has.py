import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()


def model(classes):
    x = slim.fully_connected(tf.ones([1, 2]), 3, scope="body")
    slim.fully_connected(x, classes, scope="logits")


with tf.Graph().as_default(), tf.Session() as sess:
    model(1000)
    sess.run(tf.global_variables_initializer())
    tf.train.Saver().save(sess, "./model.ckpt")

model(5)
tf.get_variable("new", initializer=1.0)
variables = slim.get_variables_to_restore(exclude=["logits"])
print("restore:", [v.op.name for v in variables])
init_fn = slim.assign_from_checkpoint_fn(
    "./model.ckpt", variables, ignore_missing_vars=True
)
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    init_fn(sess)
    body = tf.global_variables("body/weights")[0]
    saved = tf.train.load_variable("./model.ckpt", "body/weights")
    print("restored:", (sess.run(body) == saved).all())
