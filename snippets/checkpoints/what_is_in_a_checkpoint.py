import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("net/w", initializer=[1.0, 2.0])
global_step = tf.train.get_or_create_global_step()
optimizer = tf.train.AdamOptimizer(0.1)
train_op = optimizer.minimize(tf.reduce_sum(tf.square(w)), global_step)
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    sess.run(train_op)
    tf.train.Saver().save(sess, "./model.ckpt", global_step)

path = tf.train.latest_checkpoint(".")
for name, shape in tf.train.list_variables(path):
    print(name, shape)
reader = tf.train.load_checkpoint(path)
print("has net/b:", reader.has_tensor("net/b"))
print("net/w:", reader.get_tensor("net/w").round(3))
