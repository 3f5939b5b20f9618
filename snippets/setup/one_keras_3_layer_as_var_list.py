import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.ones([4, 2])
ones = {"kernel_initializer": "ones"}
hidden = tf.keras.layers.Dense(2, name="hidden", **ones)(x)
y = tf.keras.layers.Dense(1, name="head", **ones)(hidden)
loss = tf.reduce_mean(tf.square(y - 1.0))
optimizer = tf.train.GradientDescentOptimizer(0.1)
step = optimizer.minimize(loss, var_list=tf.trainable_variables("head/"))
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    sess.run(step)
    for v in tf.trainable_variables():
        print(v.op.name, sess.run(v).ravel().round(2))
