import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", [2, 5], use_resource=True)
value = tf.placeholder(tf.float32)
assign_op = tf.assign(w, value)
with tf.Session() as sess:
    sess.run(w.initializer)
    try:
        sess.run(assign_op, {value: [[1.0, 2.0, 3.0]]})
        print("not refused, the shape is now", sess.run(w).shape)
    except tf.errors.InvalidArgumentError as error:
        lines = str(error).splitlines()
        print(next(line for line in lines if "wrong shape" in line))
