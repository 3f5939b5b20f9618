import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

rate, decay = 0.1, 0.1
w = tf.get_variable("w", initializer=[1.0, 1.0], use_resource=True)
loss = tf.reduce_sum(w * [10.0, 0.1])
optimizer = tf.train.AdamOptimizer(rate)
gradients = optimizer.compute_gradients(loss, [w])
with tf.control_dependencies([g for g, _ in gradients]):
    shrink = tf.assign_sub(w, rate * decay * w)
with tf.control_dependencies([shrink]):
    step = optimizer.apply_gradients(gradients)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for _ in range(5):
        sess.run(step)
    print("w:", sess.run(w).round(3))
