import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable(1.0, name="w")
optimizer = tf.train.MomentumOptimizer(0.1, 0.9)
print("before minimize:", optimizer.variables())
train_op = optimizer.minimize(w)
forget = tf.variables_initializer(optimizer.variables())

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for _ in range(2):
        sess.run(train_op)
    velocity = optimizer.get_slot(w, "momentum")
    print("w:", sess.run(w).round(2), "velocity:", sess.run(velocity))
    sess.run(forget)
    print("w:", sess.run(w).round(2), "velocity:", sess.run(velocity))
