import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.variable_scope("body"):
    body = tf.get_variable("w", initializer=2.0)
with tf.variable_scope("head"):
    head = tf.get_variable("w", initializer=2.0)
loss = tf.square(body * head - 2.0)

only_head = tf.trainable_variables("head/")
print("to train:", [v.op.name for v in only_head])
train_op = tf.train.GradientDescentOptimizer(0.0625).minimize(loss, var_list=only_head)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    sess.run(train_op)
    print("body/w:", sess.run(body), "head/w:", sess.run(head))
