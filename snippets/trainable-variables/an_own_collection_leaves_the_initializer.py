import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=4.0, collections=["mine"])

print("mine:", [v.op.name for v in tf.get_collection("mine")])
print("global:", [v.op.name for v in tf.global_variables()])
print("trainable:", [v.op.name for v in tf.trainable_variables()])

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    try:
        sess.run(w)
    except tf.errors.FailedPreconditionError as error:
        for line in error.message.splitlines():
            if "uninitialized" in line:
                print("FailedPreconditionError:", line)
