import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=8.0)
loss = tf.square(w)
step = tf.train.get_or_create_global_step()
rate = tf.train.exponential_decay(0.5, step, decay_steps=1, decay_rate=0.5)
optimizer = tf.train.GradientDescentOptimizer(rate)
train_op = optimizer.minimize(loss, global_step=step)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for _ in range(3):
        print("step", sess.run(step), "rate", sess.run(rate))
        sess.run(train_op)
