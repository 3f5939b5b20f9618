import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable(2.0, name="w", use_resource=True)
momentum = tf.Variable(0.0, name="momentum", use_resource=True)

new_momentum = momentum.assign(0.5 * momentum + 1.0)
with tf.control_dependencies([new_momentum]):
    step = w.assign_add(momentum)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    values = [float(sess.run(w))]
    for _ in range(3):
        sess.run(step.op)
        values.append(float(sess.run(w)))
print(values)
