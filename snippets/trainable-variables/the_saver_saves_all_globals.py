import tempfile

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable(3.0, name="w")
frozen = tf.Variable(1.0, name="frozen", trainable=False)
local = tf.get_local_variable("local", initializer=0.0)
tf.train.MomentumOptimizer(0.1, 0.9).minimize(tf.square(w * frozen))


def saved(saver):
    with tempfile.TemporaryDirectory() as folder, tf.Session() as sess:
        sess.run(tf.global_variables_initializer())
        path = saver.save(sess, folder + "/model")
        return [name for name, shape in tf.train.list_variables(path)]


print("Saver():", saved(tf.train.Saver()))
print("Saver(trainables):", saved(tf.train.Saver(tf.trainable_variables())))
