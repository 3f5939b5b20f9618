import tensorflow.compat.v1 as tf

if tf.__version__ < "2":
    from tensorflow.contrib import framework as train
else:
    train = tf.train
tf.disable_v2_behavior()

tf.get_variable("layer/w", initializer=[1.0, 2.0])
tf.get_variable("layer/b", initializer=3.0)
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    path = tf.train.Saver().save(sess, "./model.ckpt")
print(train.list_variables(path))
print(train.load_variable(path, "layer/w").tolist())
print(train.load_checkpoint(path).get_variable_to_shape_map()["layer/w"])

tf.reset_default_graph()
w = tf.get_variable("w", [2])
train.init_from_checkpoint(path, {"layer/w": "w"})
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print(sess.run(w).tolist())
