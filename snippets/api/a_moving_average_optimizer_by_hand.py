import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()
w = tf.get_variable("w", initializer=1.0)
loss = tf.square(w)
optimizer = tf.train.GradientDescentOptimizer(0.1)
if tf.__version__ < "2":
    from tensorflow.contrib.opt import MovingAverageOptimizer

    averaging = MovingAverageOptimizer(optimizer, average_decay=0.5)
    train_op = averaging.minimize(loss)
    saver = averaging.swapping_saver()
else:
    average = tf.train.ExponentialMovingAverage(0.5)
    with tf.control_dependencies([optimizer.minimize(loss)]):
        train_op = average.apply([w])
    saver = tf.train.Saver({"w": average.average(w)})
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for _ in range(3):
        sess.run(train_op)
    print("w:", round(float(sess.run(w)), 4))
    path = saver.save(sess, "./model.ckpt")
print("saved as w:", round(float(tf.train.load_variable(path, "w")), 4))
