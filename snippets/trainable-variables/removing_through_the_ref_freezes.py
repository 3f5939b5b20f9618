import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable(3.0, name="w")
tuned = tf.Variable(3.0, name="tuned")
tf.get_collection_ref(tf.GraphKeys.TRAINABLE_VARIABLES).remove(w)

print("trainable:", [v.op.name for v in tf.trainable_variables()])
loss = tf.square(w) + tf.square(tuned)
train_op = tf.train.GradientDescentOptimizer(0.5).minimize(loss)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    sess.run(train_op)
    print("w:", sess.run(w), "tuned:", sess.run(tuned))
