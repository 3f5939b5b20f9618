import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable(3.0, name="w")
frozen = tf.Variable(1.0, name="frozen", trainable=False)
local = tf.get_local_variable("local", initializer=0.0)
tf.train.MomentumOptimizer(0.1, 0.9).minimize(tf.square(w * frozen))

everything = tf.global_variables() + tf.local_variables()
ready = {v.op.name: tf.is_variable_initialized(v) for v in everything}
initializers = [
    ("global", tf.global_variables_initializer()),
    ("local", tf.local_variables_initializer()),
    ("trainable", tf.variables_initializer(tf.trainable_variables())),
]
for name, initializer in initializers:
    with tf.Session() as sess:
        sess.run(initializer)
        now = sess.run(ready)
    print(name + ":", [v.op.name for v in everything if now[v.op.name]])
