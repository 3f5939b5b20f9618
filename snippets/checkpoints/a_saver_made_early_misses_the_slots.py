import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=2.0)
early = tf.train.Saver()
optimizer = tf.train.MomentumOptimizer(0.1, 0.9)
train_op = optimizer.minimize(tf.square(w))
late = tf.train.Saver()

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for name, saver in [("early", early), ("late", late)]:
        path = saver.save(sess, "./" + name)
        print(name, [name for name, _ in tf.train.list_variables(path)])
