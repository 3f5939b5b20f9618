import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

with tf.Graph().as_default(), tf.Session() as sess:
    tf.get_variable("logits/weights", [3, 1000])
    sess.run(tf.global_variables_initializer())
    tf.train.Saver().save(sess, "./model.ckpt")

w = tf.get_variable("logits/weights", [3, 5])
init_fn = slim.assign_from_checkpoint_fn("./model.ckpt", [w], ignore_missing_vars=True)
with tf.Session() as sess:
    try:
        init_fn(sess)
    except tf.errors.InvalidArgumentError as error:
        lines = str(error).splitlines()
        print(next(line for line in lines if line.startswith("Assign requires")))
