import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.Graph().as_default(), tf.Session() as sess:
    tf.get_variable("logits/w", [3, 1000])
    sess.run(tf.global_variables_initializer())
    tf.train.Saver().save(sess, "./model.ckpt")

w = tf.get_variable("logits/w", [3, 5])
try:
    tf.train.init_from_checkpoint("./model.ckpt", {"logits/w": w})
except ValueError as error:
    print("by variable:", error, sep="\n")

tf.train.init_from_checkpoint("./model.ckpt", {"logits/": "logits/"})
with tf.Session() as sess:
    try:
        sess.run(tf.global_variables_initializer())
    except tf.errors.InvalidArgumentError as error:
        lines = str(error).splitlines()
        line = next(line for line in lines if line.startswith("Assign requires"))
        print("by scope:", line, sep="\n")
