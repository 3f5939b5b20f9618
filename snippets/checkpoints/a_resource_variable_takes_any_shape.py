import tensorflow.compat.v1 as tf


def model(classes):
    return tf.get_variable("b", [classes], use_resource=True)


with tf.Graph().as_default(), tf.Session() as sess:
    model(1)
    sess.run(tf.global_variables_initializer())
    tf.train.Saver().save(sess, "./model.ckpt")

with tf.Graph().as_default(), tf.Session() as sess:
    b = model(5)
    tf.train.Saver().restore(sess, "./model.ckpt")
    print("declared:", b.shape.as_list(), "restored:", sess.run(b).shape)
    print("in a sum:", sess.run(tf.zeros([2, 5]) + b).shape)

with tf.Graph().as_default(), tf.Session() as sess:
    b = model(5)
    tf.train.init_from_checkpoint("./model.ckpt", {"/": "/"})
    sess.run(tf.global_variables_initializer())
    print("by init_from_checkpoint:", sess.run(b).shape)
