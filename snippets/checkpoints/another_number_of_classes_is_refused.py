import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def model(classes):
    with tf.variable_scope("logits"):
        return tf.get_variable("biases", [classes])


with tf.Graph().as_default(), tf.Session() as sess:
    model(1000)
    sess.run(tf.global_variables_initializer())
    tf.train.Saver().save(sess, "./model.ckpt")

model(5)
with tf.Session() as sess:
    try:
        tf.train.Saver().restore(sess, "./model.ckpt")
    except tf.errors.InvalidArgumentError as error:
        print(str(error).split(" Please")[0])
        lines = str(error).splitlines()
        print(next(line for line in lines if line.startswith("Assign requires")))
