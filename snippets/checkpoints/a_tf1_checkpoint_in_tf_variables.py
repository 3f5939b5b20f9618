import tensorflow as tf

v1 = tf.compat.v1
with tf.Graph().as_default(), v1.Session() as sess:
    v1.get_variable("fc/w", initializer=[[1.0, 2.0]])
    v1.get_variable("fc/b", initializer=[3.0, 4.0])
    sess.run(v1.global_variables_initializer())
    v1.train.Saver().save(sess, "./tf1")

module = tf.Module()
module.w, module.b = tf.Variable(tf.zeros([1, 2])), tf.Variable(tf.zeros([2]))
v1.train.Saver({"fc/w": module.w, "fc/b": module.b}).restore(None, "./tf1")
print("by name:", module.w.numpy(), module.b.numpy())

path = tf.train.Checkpoint(module=module).save("./tf2")
module.w.assign([[0.0, 0.0]])
tf.train.Checkpoint(module=module).restore(path).assert_consumed()
print("by object:", module.w.numpy())
print([name.split("/.A")[0] for name, _ in tf.train.list_variables(path)])
