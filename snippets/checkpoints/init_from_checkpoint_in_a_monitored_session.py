import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.Graph().as_default(), tf.Session() as sess:
    tf.get_variable("body/w", initializer=7.0)
    sess.run(tf.global_variables_initializer())
    tf.train.Saver().save(sess, "./pretrained")

w = tf.get_variable("net/body/w", [])
head = tf.get_variable("net/head/w", initializer=1.0)
global_step = tf.train.get_or_create_global_step()
optimizer = tf.train.GradientDescentOptimizer(0.1)
train_op = optimizer.minimize(tf.square(w + head), global_step)
tf.train.init_from_checkpoint("./pretrained", {"body/": "net/body/"})
for _ in range(2):
    with tf.train.MonitoredTrainingSession(checkpoint_dir="./run") as sess:
        values = sess.run([global_step, w, head])
        print("step, w, head:", [round(float(value), 1) for value in values])
        sess.run(train_op)
