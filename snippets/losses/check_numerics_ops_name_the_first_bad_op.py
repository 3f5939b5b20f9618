import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=[0.0, 1.0])
loss = tf.reduce_sum(tf.sqrt(w, name="root"))
optimizer = tf.train.AdamOptimizer(0.1)
gradients = optimizer.compute_gradients(loss)
check = tf.add_check_numerics_ops()
with tf.control_dependencies([check]):
    train_op = optimizer.apply_gradients(gradients)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    try:
        sess.run(train_op)
    except tf.errors.InvalidArgumentError as error:
        lines = str(error).splitlines()
        print(next(line for line in lines if "Tensor had" in line))
    print("w:", sess.run(w))
