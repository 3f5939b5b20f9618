import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=0.0)
saver = tf.train.Saver(max_to_keep=2)
best_saver = tf.train.Saver(max_to_keep=1)
best_loss = float("inf")
with tf.Session() as sess:
    for step, loss in enumerate([0.9, 0.4, 0.7]):
        w.load(loss, sess)
        if loss < best_loss:
            best_loss = loss
            best_saver.save(sess, "./best", step, latest_filename="best.txt")
        saver.save(sess, "./model", step)

print("newest:", tf.train.latest_checkpoint("."))
best = tf.train.latest_checkpoint(".", latest_filename="best.txt")
print("best:", best, tf.train.load_variable(best, "w").round(1))
with tf.Session() as sess:
    w.load(0.9, sess)
    best_saver.save(sess, "./other", 3)
print("after a save without it:", tf.train.latest_checkpoint("."))
