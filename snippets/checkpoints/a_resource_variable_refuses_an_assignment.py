import tensorflow.compat.v1 as tf

with tf.Graph().as_default(), tf.Session() as sess:
    w = tf.get_variable("w", [2, 5], use_resource=True)
    value = tf.placeholder(tf.float32)
    assign_op = tf.assign(w, value)
    sess.run(w.initializer)
    try:
        sess.run(assign_op, {value: [[1.0, 2.0, 3.0]]})
        print("assigned:", sess.run(w).shape)
    except tf.errors.InvalidArgumentError as error:
        lines = str(error).splitlines()
        print(next(line for line in lines if line.startswith("Trying to assign")))
