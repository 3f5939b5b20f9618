import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def model(classes):
    w = tf.get_variable("body/weights", [2, 3])
    return w, tf.get_variable("logits/weights", [3, classes])


with tf.Graph().as_default(), tf.Session() as sess:
    model(1000)
    sess.run(tf.global_variables_initializer())
    tf.train.Saver().save(sess, "./model.ckpt")

model(5)
with tf.Session() as sess:
    saved = dict(tf.train.list_variables("./model.ckpt"))
    every = tf.global_variables()
    same = [v for v in every if saved.get(v.op.name) == v.shape.as_list()]
    sess.run(tf.global_variables_initializer())
    tf.train.Saver(same).restore(sess, "./model.ckpt")
    for v in every:
        from_file = v in same
        print(v.op.name, saved.get(v.op.name), v.shape, "restored:", from_file)
