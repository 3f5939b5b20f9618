import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=tf.random.normal([], seed=1))
start = tf.cond(tf.is_variable_initialized(w), w.read_value, lambda: w.initial_value)
copy = tf.Variable(start)
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print("copy equals w:", sess.run(tf.equal(copy, w)))
    sess.run(w.assign(100.0))
    sess.run(copy.initializer)
    print("a trained w and a new copy:", *map(float, sess.run([w, copy])))
