import tensorflow.compat.v1 as tf

tf.enable_v2_behavior()

w = tf.Variable(2.0, name="w")
path = tf.train.Checkpoint(weight=w).save("./model")

with tf.Graph().as_default(), tf.Session() as sess:
    w = tf.get_variable("w", [])
    tf.train.Saver([w]).restore(sess, path)
    print("the same name:", sess.run(w))

with tf.Graph().as_default(), tf.Session() as sess:
    w = tf.get_variable("net/w", [])
    try:
        tf.train.Saver([w]).restore(sess, path)
    except tf.errors.NotFoundError as error:
        lines = [line for line in str(error).splitlines() if line]
        print("\n".join(lines[:3]))
        print(lines[3].split(" (")[0])
    key = [name for name, _ in tf.train.list_variables(path) if "weight" in name][0]
    tf.train.Saver({key: w}).restore(sess, path)
    print("by its key:", key, sess.run(w))
